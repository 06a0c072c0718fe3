using System.Globalization;
using System.Runtime.CompilerServices;
using ImrDocs.Tests.Corpus;

namespace ImrDocs.Generators.Tests.Compiled;

/// <summary>
/// Compiles every right template of the corpus and holds what it writes to what the interpreter writes.
/// </summary>
[Trait("Duration", "Long")]
public sealed class CorpusParityTests
{
    private static readonly string[] Notices =
    [
        """{ "name": "Ann", "greeting": "Good day", "lines": """
            + """["first", "second"], "sentOn": "2016-01-02", "reply": "2016-02-03", "count": 3, "amount": """
            + """12.50, "isUrgent": true, "tone": "by-the-book", "part": { "title": "One", "number": 1 """
            + """}, "parts": [{ "title": "Two" }, { "title": "Three", "number": 3 }] }""",
        """{ "name": "Bo", "lines": ["only"], "parts": [{ "title": "x" }], "sentOn": "2016-02-29", "count": """
            + """0, "isUrgent": false, "tone": "kind" }""",
        """{ "name": "1. *bo_ld* <b>", "greeting": "# İstanbul & ß", "lines": ["- a!", "12)", "#", "b  """
            + """c", "\u202ed"], "parts": [{ "title": "~", "number": -5 }, { "title": "ı I i İ" """
            + """}], "sentOn": "0987-03-05", "count": 100, "amount": -0.50, "isUrgent": true, "tone": "kind" }""",
    ];

    private const string Receipt =
        """{ "number": "R-1", "isPaid": true, "payer": { "name": "Ann", "paidOn": "2016-01-02" }, "goods": ["a """
        + """book"], "clerk": "Bo" }""";

    private static readonly string[] Answers =
    [
        """{ "number": "A-1", "greeting": "Good day", "decidedOn": "2016-12-09", "sender": { "name": "Ann","""
            + """ "office": "Claims" }, "copies": [{ "name": "Bo", "office": "Reviews" }], "website":"""
            + """ "https://www.example.org/a_b?c=d&e=f" }""",
        """{ "number": "A-2" }""",
    ];

    private const string Ruling =
        """{ "caseNumber": "R-1", "injuredOn": "2016-01-02", "decidedOn": "2016-02-03", "applicant": { "name":"""
        + """ "Ann", "city": "Oakland" }, "respondent": { "name": "Bo", "city": "Fresno" } }""";

    private static readonly string[] Opinions =
    [
        """
            {
              "name": "Ann", "rationale": "a **b**\n\n- c\n  - d\n\n1. e", "remarks": "- r\n\ns",
              "findings": ["f", "1. g\n2. h"], "grounds": [{ "title": "T", "text": "- x\n\ny" }]
            }
            """,
        """{ "name": "1. *bo* <b>", "rationale": "\\<b> \\# 1986\\. \u202ea", "findings": ["a"] }""",
    ];

    // As many cases as one compilation holds well.
    private const int CasesOfBatch = 60;

    private static readonly CorpusCase[] Right =
    [
        .. Effort.Among([.. CorpusFolder.Cases.Values.Where(static c => c.IsRight && c.Id != "IMR1302")]),
    ];

    public static TheoryData<int> Batches => [.. Enumerable.Range(0, Right.Chunk(CasesOfBatch).Count())];

    [Theory]
    [MemberData(nameof(Batches))]
    public void Every_template_of_the_corpus_is_written_as_the_interpreter_writes_it(int batch)
    {
        var cases = Right.Chunk(CasesOfBatch).ElementAt(batch);
        var assembly = LetterProject.Compile([
            .. cases.Select(
                static (c, i) =>
                    new LetterProject(Name(i), Declaration(c, i), WithLineEnds(c.Files, i % 2 == 0 ? "\n" : "\r\n"))
            ),
        ]);
        var (compiled, html) = (0, 0);
        for (var i = 0; i < cases.Length; i++)
        {
            string[] usual = cases[i].Letter switch
            {
                "receipt" => [Receipt],
                "answer" => Answers,
                "ruling" => [Ruling],
                "opinion" => Opinions,
                _ => Notices,
            };
            var parity = Parity.Of(
                assembly.GetType($"Corpus.Case{i}.{TypeName(cases[i])}")!,
                cases[i].Files,
                cases[i].Json is { } own ? [own, .. usual] : usual
            );

            Assert.True(
                parity.Difference is null,
                $"{cases[i].Name}\n{cases[i].Files["layout.scriban-md"]}\n--- case\n{parity.Difference}"
            );
            (compiled, html) = (compiled + Math.Min(1, parity.Compiled), html + Math.Min(1, parity.Html));
        }

        // All but a few hold only what is compiled; HTML is told of most.
        Assert.InRange(compiled, cases.Length * 8 / 10, cases.Length);
        Assert.InRange(html, cases.Length * 6 / 10, compiled);
    }

    private static Dictionary<string, string> WithLineEnds(IReadOnlyDictionary<string, string> files, string lineEnd) =>
        files.ToDictionary(
            static file => file.Key,
            file => file.Value.ReplaceLineEndings(lineEnd),
            StringComparer.Ordinal
        );

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"case-{index}");

    private static string TypeName(CorpusCase corpusCase) =>
        string.Concat(corpusCase.Letter[..1].ToUpperInvariant(), corpusCase.Letter.AsSpan(1));

    // The letters of the runtime's tests, each case with one of its own.
    private static string Declaration(CorpusCase corpusCase, int index) =>
        File.ReadAllText(Path.Combine(Here(), "..", "..", "ImrDocs.Tests", "Letters", TypeName(corpusCase) + ".cs"))
            .Replace(
                "namespace ImrDocs.Tests.Letters;",
                string.Create(CultureInfo.InvariantCulture, $"namespace Corpus.Case{index};"),
                StringComparison.Ordinal
            )
            .Replace($"[Letter(\"{corpusCase.Letter}\")]", $"[Letter(\"{Name(index)}\")]", StringComparison.Ordinal);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
