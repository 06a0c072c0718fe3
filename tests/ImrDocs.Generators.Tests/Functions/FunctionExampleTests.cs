using ImrDocs.Generators.Tests.Compiled.Generated;
using ImrDocs.Templating.Functions;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Generators.Tests.Functions;

public class FunctionExampleTests
{
    private static readonly IReadOnlyList<AllowedFunction> Functions = FunctionTable.Allowed;

    [Fact]
    public void Each_example_calls_its_function() =>
        Assert.All(Functions, static function =>
            Assert.Contains(function.Name, function.Example.Template, StringComparison.Ordinal)
        );

    [Fact]
    public void Each_example_gives_what_the_reference_says_interpreted_and_compiled()
    {
        var letters = Functions.Select(static function => ExampleCase.Letter(function.Example.Template)).ToList();
        var errors = letters.SelectMany(static (letter, i) => letter.Errors.Select(e => $"{Functions[i].Name}: {e}"));
        Assert.True(!errors.Any(), string.Join('\n', errors));

        var written = GeneratedLetter.Written(letters);
        var compared = GeneratedLetter.Compare(letters);

        Assert.Equal(
            Functions.SelectMany(static function =>
                Enumerable.Repeat($"{function.Name}: so {Expected(function)} then", 2)
            ),
            written.Select((text, i) => $"{Functions[i / 2].Name}: {text.TrimEnd('\n')}")
        );
        Assert.Equal(
            Functions.Where(static function => function.Compiled != CompiledForm.Interpreted).Select(NameOf),
            Functions.Where((_, i) => compared[i].Compiled > 0).Select(NameOf)
        );
    }

    private static string NameOf(AllowedFunction function) => function.Name;

    // Markdown escapes what an example prints.
    private static string Expected(AllowedFunction function) => MarkdownEscape.Text(function.Example.Result);
}
