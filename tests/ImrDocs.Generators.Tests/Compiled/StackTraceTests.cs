using System.Buffers;
using System.Reflection;
using System.Text;
using ImrDocs.Generators.Tests.Templates;
using ImrDocs.Json;
using ImrDocs.Letters;
using ImrDocs.Models;

namespace ImrDocs.Generators.Tests.Compiled;

public sealed class StackTraceTests
{
    private const string Source = """
        [Letter("post")]
        public sealed partial record Post
        {
            [DataOnly] public required partial string Name { get; init; }
            public string Broken =>
                Name == "fine" ? Name : throw new TimeoutException("The register of names does not answer.");
        }
        """;

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    public void An_exception_leads_to_the_line_of_the_template(string name)
    {
        var format = LetterFormat.All.Single(format => format.Name == name);
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["layout.scriban-md"] = "{{ name }}\n\n\n{{ include 'part' }}\n",
            ["part.scriban-md"] = "One {{ name }}\n\nTwo\\\nand {{ broken }}",
            ["running-head.scriban-txt"] = "{{ name }}",
            ["title.scriban-txt"] = "Post",
        };
        var letter = LetterProject.Compile([new("post", Source, files)]).GetType("Post")!;
        var write = typeof(StackTraceTests)
            .GetMethod(nameof(Write), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(letter);

        write.Invoke(null, ["fine", format]);
        var exception = Assert.IsType<TimeoutException>(
            Assert.Throws<TargetInvocationException>(() => write.Invoke(null, ["other", format])).InnerException
        );

        Assert.Contains(
            $"{TemplateText.Root}post/part.scriban-md:line 4",
            exception.StackTrace,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"{TemplateText.Root}post/layout.scriban-md:line 4",
            exception.StackTrace,
            StringComparison.Ordinal
        );
    }

    private static void Write<TLetter>(string name, LetterFormat format)
        where TLetter : class, ILetter<TLetter> =>
        Letter.Write(
            LetterJson.Read<TLetter>(Encoding.UTF8.GetBytes($$"""{ "name": "{{name}}" }""")).Value!,
            new ArrayBufferWriter<byte>(),
            format
        );
}
