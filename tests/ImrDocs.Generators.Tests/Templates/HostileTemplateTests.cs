using ImrDocs.Generators.Tests.Compiling;

namespace ImrDocs.Generators.Tests.Templates;

/// <summary>Whatever a template holds, the generator gives code or an error that names the template.</summary>
public sealed class HostileTemplateTests
{
    private const string Letter = """
        namespace N;
        [Letter("post")] internal sealed partial record Post
        {
            public required partial string Name { get; init; }
            public partial IReadOnlyList<string> Lines { get; init; }
        }
        """;

    public static TheoryData<string> Layouts =>
        [
            new string('>', 200) + " {{ name }}",
            string.Concat(Enumerable.Repeat("> ", 127)) + "{{ name }}",
            new string('*', 300) + "{{ name }}" + new string('*', 300),
            string.Concat(Enumerable.Repeat("*a **b ", 150))
                + "{{ name }}"
                + string.Concat(Enumerable.Repeat("** *", 150)),
            string.Concat(Enumerable.Repeat("[", 200))
                + "{{ name }}"
                + string.Concat(Enumerable.Repeat("](https://a.b)", 200)),
            string.Concat(Enumerable.Repeat("![", 200))
                + "{{ name }}"
                + string.Concat(Enumerable.Repeat("](a.png)", 200)),
            string.Concat(Enumerable.Range(0, 150).Select(static i => new string(' ', 2 * i) + "- a\n"))
                + "\n{{ name }}\n",
            "{{ for a in lines }}"
                + string.Concat(Enumerable.Repeat("{{ for b in lines }}> ", 90))
                + "{{ name }}"
                + string.Concat(Enumerable.Repeat("{{ end }}", 90))
                + "{{ end }}",
            "{{ for a in lines }}{{~ for b in lines }}\n> {{ name }}\n{{ end ~}}{{ end }}",
            "{{ func f(x); ret f(x); end }}{{ f name }}",
            "{{ name }}" + string.Concat(Enumerable.Repeat("{{ if name == 'a' }}> {{ end }}", 200)),
            "\\" + new string('`', 5000) + "{{ name }}",
            "{{ name | string.slice 2147483648 }}{{ 1 / 0 }}{{ 79228162514264337593543950335m + 1 }}{{ 1e400 }}",
            "{{ " + new string('(', 500) + "name" + new string(')', 500) + " }}",
            "{{ name }}\uD800",
            "{{ (1..2147483647) | array.size }}{{ -9223372036854775808 // -1 }}{{ name }}",
        ];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_generator_does_not_fail(string layout)
    {
        var generation = Generation.Of(
            Consumer.Compile(Letter),
            new("post", "layout.scriban-md", layout),
            new TemplateText("post", "title.scriban-txt", "post"),
            new TemplateText("post", "running-head.scriban-txt", "post")
        );

        Assert.DoesNotContain(generation.Diagnostics, static d => d.Id == "IMR0501");
    }
}
