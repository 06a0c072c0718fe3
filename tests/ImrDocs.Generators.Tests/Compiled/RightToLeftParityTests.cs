using System.Globalization;
using System.Text.Json.Nodes;

namespace ImrDocs.Generators.Tests.Compiled;

/// <summary>
/// Compiles letters that print values of every type into text of both directions, and holds what they write to what the
/// interpreter writes.
/// </summary>
[Trait("Duration", "Long")]
public sealed class RightToLeftParityTests
{
    private const string Declaration = """
        namespace Calls@;

        public enum Tone { [Label("Kind")] Kind, [Label("\u05d0 \"b\"")] Firm }

        public enum Way { Mail, Phone }

        [Letter("call-@"#)]
        public sealed partial record Call
        {
            [DataOnly] public required partial string Name { get; init; }
            [DataOnly] public partial string? Title { get; init; }
            [DataOnly, MinCount(1)] public required partial IReadOnlyList<string> Guests { get; init; }
            [DataOnly] public required partial Tone Tone { get; init; }
            [DataOnly] public required partial Way Way { get; init; }
            [DataOnly, MinCount(1)] public required partial IReadOnlyList<Tone> Tones { get; init; }
            [DataOnly] public required partial ImrDocs.RichTexts.RichText Program { get; init; }
            [DataOnly] public required partial DateOnly Day { get; init; }
            [DataOnly] public required partial int Room { get; init; }
        }
        """;

    private const string Values = """
        {{ name }}, {{ name | string.upcase }}: {{ guests | array.join ', ' }} and {{ tones | array.join '; ' }}\
        {{~ if title ~}}
        {{ title }}\
        {{~ end ~}}
        {{ tone }}, {{ way }}, {{ room }}, {{ day | date.to_string '%m/%d/%Y' }} {{ day | date.to_string 'יום %d' }}

        [{{ name }}](https://a.example) {{ 'c' }} {{ 'ד' }}

        {{ capture kept }}{{ name }}!{{ end }}{{ kept }} *{{ name }}*

        {{ program }}

        ## Guests

        {{~ for guest in guests ~}}
        - {{ guest }}
        {{~ end ~}}

        ## Program

        - {{ program }}

        ## More

        T
        :   {{ name }}

        | a | b |
        |---|---|
        | {{ name }} | {{ guests[0] }} |
        """;

    private const string Layout = $$$"""
        # Call

        {{{Values}}}

        :::: {lang=ar}
        {{{Values}}}

        ::: {lang=en}
        {{{Values}}}
        :::
        ::::

        End.

        """;

    private static readonly string[] Languages = ["", ", Language = \"en\"", ", Language = \"ar\""];

    private static readonly IReadOnlyList<string> Cases =
    [
        Case("Ann", null, "Kind", "plain", "Bo"),
        Case("محمد & <علي>", "(888) 466-2219", "Firm", "אב *c*", "Bo", "ג \"ד\""),
        Case("\u202eabc", "\U0001E900", "Firm", "**x** אב\\\nc", "é — “漢字”"),
        Case("é 漢字 😀", "1. א", "Kind", "- x\n- אב\n  - *y*", "\u200Fx", "(א)"),
    ];

    [Fact]
    public void A_value_is_isolated_as_by_the_interpreter_in_every_letter_and_place()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["layout.scriban-md"] = Layout,
            ["title.scriban-txt"] = "Call",
            ["running-head.scriban-txt"] = "Call",
        };
        var assembly = LetterProject.Compile([
            .. Languages.Select((language, i) => new LetterProject($"call-{Number(i)}", Source(i, language), files)),
        ]);
        for (var i = 0; i < Languages.Length; i++)
        {
            var parity = Parity.Of(assembly.GetType($"Calls{Number(i)}.Call")!, files, Cases);

            Assert.Null(parity.Difference);
            Assert.Equal(Cases.Count, parity.Compiled);
            Assert.InRange(parity.Html, 1, Cases.Count);
        }
    }

    private static string Source(int index, string language) =>
        Declaration
            .Replace("@", Number(index), StringComparison.Ordinal)
            .Replace("#", language, StringComparison.Ordinal);

    private static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static string Case(string name, string? title, string tone, string program, params string[] guests) =>
        new JsonObject
        {
            ["name"] = name,
            ["title"] = title,
            ["guests"] = new JsonArray([.. guests.Select(static guest => JsonValue.Create(guest))]),
            ["tone"] = tone.ToLowerInvariant(),
            ["way"] = "mail",
            ["tones"] = new JsonArray("firm", "kind"),
            ["program"] = program,
            ["day"] = "2016-12-09",
            ["room"] = -7,
        }.ToJsonString();
}
