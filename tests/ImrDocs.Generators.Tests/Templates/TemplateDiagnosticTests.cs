using System.Globalization;
using ImrDocs.Generators.Tests.Compiling;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Tests.Templates;

public sealed class TemplateDiagnosticTests
{
    private const string Letter = """
        namespace N;
        enum Kind { Plain, [WireName("by-air")] Air }
        [Section] internal sealed partial record Sender
        {
            public required partial string Name { get; init; }
            [DataOnly] public partial string? Phone { get; init; }
            public string Shown => Name;
        }
        [Letter("post")] internal sealed partial record Post
        {
            public required partial Sender Sender { get; init; }
            [DataOnly] public required partial Kind Kind { get; init; }
            [MinCount(1)] public required partial IReadOnlyList<string> Lines { get; init; }
            [DataOnly] public partial IReadOnlyList<Sender> Copies { get; init; }
        }
        """;

    private const string Layout = "{{ sender.shown }} {{ sender.name }}: {{ lines | array.join ', ' }}";

    [Fact]
    public void Templates_that_fit_the_letter_are_not_reported() =>
        Assert.Empty(
            Check(
                Layout
                    + "{{ if sender.phone }}, {{ sender.phone }}{{ end }}{{ for copy in copies }}, {{ copy.name "
                    + "}}{{ end }} {{ case kind; when 'plain' }}a{{ when 'by-air' }}b{{ end }}"
            )
        );

    [Fact]
    public void A_fault_stands_at_its_place_in_the_template() =>
        Assert.Equal(
            [
                "/letters/post/layout.scriban-md(3,11)-(3,15) IMR1203 Error: 'sender' has no field 'nmae'. Did "
                    + "you mean 'name'?",
                "/letters/post/layout.scriban-md(5,4)-(5,16) IMR1206 Error: 'sender.phone' can be absent; test "
                    + "it first: {{ if sender.phone }}",
            ],
            Check(Layout + "\n\n{{ sender.nmae }}\n\n{{ sender.phone }}")
        );

    [Fact]
    public void What_slows_a_compiled_letter_down_is_told_only_where_templates_are_compiled()
    {
        const string list = Layout + "\n\n{{~ for line in lines ~}}\n- {{ line }}\n\n{{~ end ~}}\n";

        var interpreted = Generation.OfInterpreted(Consumer.Compile(Letter), Folder(list));

        Assert.Equal(
            ["IMR1502"],
            Generation.Of(Consumer.Compile(Letter), Folder(list)).Diagnostics.Select(static d => d.Id)
        );
        Assert.Empty(interpreted.Diagnostics);
        Assert.DoesNotContain(interpreted.Files.Keys, static name =>
            name.Contains("scriban", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Line_endings_do_not_move_a_place() =>
        Assert.Equal(
            Check(Layout + "\n\n{{ sender.nmae }}\n\n{{ sender.phone }}"),
            Check(Layout + "\r\n\r\n{{ sender.nmae }}\r\n\r\n{{ sender.phone }}")
        );

    [Fact]
    public void A_link_and_a_style_sheet_that_lead_out_of_the_page_stand_at_their_places()
    {
        var generation = Generation.Of(
            Consumer.Compile(Letter),
            [
                .. Folder(Layout + "\n\n[a](javascript:x)"),
                new("post", "page.css", "p { a: 'b\u2028c' }\r\n@import 'a.css';/*\u2028*/"),
            ]
        );

        Assert.Equal(
            [
                "/letters/post/page.css(2,1)-(2,2) IMR1111 Error: '@import' loads another style sheet, and a "
                    + "letter's page loads nothing; copy its rules to here",
                "/letters/post/layout.scriban-md(3,5)-(3,6) IMR1110 Error: the link leads to 'javascript:x'; a "
                    + "letter's link leads to 'https:', 'http:', 'mailto:' or 'tel:', or to a place in the letter, "
                    + "'#name'",
            ],
            Reported(generation).OrderByDescending(static line => line, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_file_that_is_missing_is_reported_where_it_would_be() =>
        Assert.Equal(
            [
                "/letters/post/layout.scriban-md(1,1)-(1,1) IMR1002 Error: every letter needs the file "
                    + "'layout.scriban-md'; add it to the template folder",
            ],
            Reported(
                Generation.Of(
                    Consumer.Compile(Letter),
                    new("post", "running-head.scriban-txt", "Post"),
                    new("post", "title.scriban-txt", "Post")
                )
            )
        );

    [Fact]
    public void Where_the_layout_is_missing_the_files_that_have_defaults_are_not_asked_for() =>
        Assert.Equal(
            [
                "/letters/post/layout.scriban-md(1,1)-(1,1) IMR1002 Error: every letter needs the file "
                    + "'layout.scriban-md'; add it to the template folder",
            ],
            Reported(Generation.Of(Consumer.Compile(Letter), new TemplateText("post", "part.scriban-md", "A part.")))
                .Where(static line => line.Contains("IMR1002", StringComparison.Ordinal))
        );

    [Fact]
    public void Templates_of_a_letter_that_nobody_declares_are_reported() =>
        Assert.Equal(
            [
                "/letters/pots/layout.scriban-md(1,1)-(1,1) IMR0403 Error: No letter 'pots' is declared (the project "
                    + "declares: post), so nothing checks or renders these templates; name the folder after its "
                    + "letter, [Letter(\"pots\")]",
            ],
            Reported(
                Generation.Of(
                    Consumer.Compile(Letter),
                    new("pots", "layout.scriban-md", "{{ x }}"),
                    new("pots", "title.scriban-txt", "Post")
                )
            )
        );

    [Fact]
    public void A_wrong_declaration_is_reported_alone() =>
        Assert.Equal(
            ["IMR0106"],
            Generation
                .Of(
                    Consumer.Compile(Letter.Replace("string? Phone", "double? Phone", StringComparison.Ordinal)),
                    Folder("{{ sender.phone }}")
                )
                .Diagnostics.Select(static d => d.Id)
        );

    [Fact]
    public void Sections_of_another_assembly_are_known_with_all_their_members()
    {
        var other = Generation
            .Of(
                Consumer.Compile(
                    [
                        Consumer.Parse(
                            Consumer.Usings
                                + """
                                namespace O;
                                public enum Size { Small, Large }
                                [Section] public sealed partial record Inner
                                {
                                    public required partial string Text { get; init; }
                                }
                                [Section] public sealed partial record Outer
                                {
                                    public required partial Size Size { get; init; }
                                    [MinCount(1)] public required partial IReadOnlyList<Inner> Parts { get; init; }
                                    public partial string? Note { get; init; }
                                    [DataOnly] public required partial DateOnly Day { get; init; }
                                    public bool IsLong => Parts.Count > 9;
                                }
                                """,
                            "Outer.cs",
                            DocumentationMode.Parse
                        ),
                    ],
                    "Other"
                )
            )
            .Clean();
        using var image = new MemoryStream();
        Assert.True(other.Output.Emit(image).Success);
        var reference = MetadataReference.CreateFromImage(image.ToArray());
        var compilation = Consumer.Compile(
            [
                Consumer.Parse(
                    Consumer.Usings
                        + "[Letter(\"post\")] internal sealed partial record Post { public required partial "
                        + "O.Outer Outer { get; init; } }",
                    "Post.cs"
                ),
            ],
            "Consumer",
            reference
        );

        Assert.Empty(
            Reported(
                Generation.Of(
                    compilation,
                    Folder(
                        "{{ for part in outer.parts }}{{ part.text }}; {{ end }}{{ outer.note ?? 'none' }}{{ if "
                            + "outer.is_long }}, long{{ end }}, {{ case outer.size; when 'small' }}a{{ when 'large' "
                            + "}}b{{ end }}"
                    )
                )
            )
        );
        Assert.Equal(
            [
                "IMR1203: 'outer' has no field 'nota'. Did you mean 'note'?",
                "IMR1203: 'part' has no field 'txt'. Did you mean 'text'?",
                "IMR1209: 'huge' is not a value of Size; the values are: 'small', 'large'",
            ],
            Generation
                .Of(
                    compilation,
                    Folder(
                        "{{ outer.nota }}{{ for part in outer.parts }}{{ part.txt }}{{ end }}{{ outer.size == "
                            + "'huge' ? 'a' : 'b' }}"
                    )
                )
                .Diagnostics.Select(static d => $"{d.Id}: {d.GetMessage(CultureInfo.InvariantCulture)}")
        );
    }

    private static IReadOnlyList<string> Check(string layout) =>
        Reported(Generation.Of(Consumer.Compile(Letter), Folder(layout)));

    private static TemplateText[] Folder(string layout) =>
        [
            new("post", "layout.scriban-md", layout),
            new("post", "title.scriban-txt", "Post"),
            new("post", "running-head.scriban-txt", "Post"),
        ];

    private static IReadOnlyList<string> Reported(Generation generation) =>
        [
            .. generation.Diagnostics.Select(static d =>
            {
                var lines = d.Location.GetLineSpan();
                var (start, end) = (lines.StartLinePosition, lines.EndLinePosition);
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{lines.Path}({start.Line + 1},{start.Character + 1})-({end.Line + 1},{end.Character + 1}) "
                        + $"{d.Id} {d.Severity}: {d.GetMessage(CultureInfo.InvariantCulture)}"
                );
            }),
        ];
}
