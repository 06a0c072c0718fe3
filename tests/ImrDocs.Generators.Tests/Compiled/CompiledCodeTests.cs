using ImrDocs.Generators.Tests.Compiling;
using ImrDocs.Generators.Tests.Templates;

namespace ImrDocs.Generators.Tests.Compiled;

public sealed class CompiledCodeTests
{
    private const string Letter = """
        namespace Acme.Letters;

        internal enum Tone { Kind, [Label("By the book")] Formal }

        [Section]
        internal sealed partial record Part
        {
            [DataOnly] public required partial string Title { get; init; }
            public partial int? Number { get; init; }
        }

        [Letter("post")]
        internal sealed partial record Post
        {
            [DataOnly] public required partial string Name { get; init; }
            public partial string? Greeting { get; init; }
            [DataOnly] public required partial DateOnly SentOn { get; init; }
            [DataOnly] public required partial int Count { get; init; }
            [DataOnly] public required partial Tone Tone { get; init; }
            [MinCount(1), DataOnly] public required partial IReadOnlyList<string> Lines { get; init; }
            public partial IReadOnlyList<Part> Parts { get; init; }
        }
        """;

    private static readonly TemplateText[] Templates =
    [
        new(
            "post",
            "layout.scriban-md",
            """
            {{ func signed(person) }}Signed by {{ person }}{{ end ~}}
            # Dear {{ name }}


            """
                + "{{ if greeting }}{{ greeting }}, {{ else if count > 3 }}Many greetings, {{ else }}Hello, {{ end }}"
                + "we write on {{ sent_on | date.to_string '%m/%d/%Y' }}."
                + """

                {{~ case tone }}
                {{~ when 'kind' ~}}

                Kindly
                {{~ when 'formal' ~}}

                Formally
                {{~ end ~}}
                {{~ for line in lines limit:2 ~}}

                No. {{ for.index + 1 }} of {{ lines.size }}: {{ line }}
                {{~ if for.index > 4; break; end ~}}
                {{~ end ~}}
                {{~ for topic in parts ~}}

                {{ include 'part' title: topic.title number: topic.number }}
                {{~ else ~}}

                No parts
                {{~ end ~}}
                {{~ left = 2 ~}}
                {{~ while left > 0 ~}}

                {{ left }}
                {{~ left = left - 1 ~}}
                {{~ end ~}}
                {{~ capture closing }}Yours, *{{ name | string.upcase }}*{{ end ~}}

                {{ closing }}

                {{ signed name }} in {{ lines | array.join ', ' }}
                """
        ),
        new(
            "post",
            "part.scriban-md",
            """
            {{ $.title }}{{ if !$.number; ret; end }} ({{ $.number }})
            """
        ),
        new("post", "running-head.scriban-txt", "{{ name }}"),
        new("post", "title.scriban-txt", "Letter to {{ name }} ({{ tone }})"),
    ];

    [Fact]
    public Task A_letter_with_every_kind_of_statement()
    {
        var generation = Generation.Of(Consumer.Compile(Letter), Templates);
        Assert.Empty(
            generation.Diagnostics.Where(static d => d.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info)
        );
        Assert.Empty(generation.CompilerDiagnostics);
        return Snapshot.Verify(
            this,
            generation
                .Files.Where(static file => file.Key.StartsWith("post.", StringComparison.Ordinal))
                .Select(static file => SnapshotTarget.FromGeneratedSource(file.Key, file.Value))
        );
    }

    [Fact]
    public void What_ends_a_line_in_a_template_ends_no_comment() =>
        Generation
            .Of(
                Consumer.Compile(
                    "[Letter(\"post\")] internal sealed partial record Post { [DataOnly] public required "
                        + "partial string Name { get; init; } }"
                ),
                [
                    new("post", "layout.scriban-md", "{{ ## a\u2028b\u0085c\u2029d ## name |\n string.upcase }}"),
                    new("post", "running-head.scriban-txt", "{{ name }}"),
                    new("post", "title.scriban-txt", "Post"),
                ]
            )
            .Clean();
}
