using System.Text.RegularExpressions;
using ImrDocs.Diagnostics;

namespace ImrDocs.Tests.Corpus;

public partial class PageTests
{
    private static readonly string Folder = Path.GetFullPath(
        Path.Combine(CorpusFolder.Root(), "../../../docs/diagnostics")
    );

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_wrong_example_breaks_the_rule_and_no_other(string id) =>
        Assert.Equal(
            [id],
            CorpusDiagnosis.Of(Example(id, "Wrong")).Select(static line => IdOf().Match(line).Value).Distinct()
        );

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_right_example_is_right(string id) => Assert.Empty(CorpusDiagnosis.Of(Example(id, "Right")));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_shows_a_suppression_where_one_is_allowed(string id) =>
        Assert.Equal(
            RuleCatalog.Find(id)!.IsSuppressible,
            Page(id).Contains($"imrdocs ignore {id}: the reason", StringComparison.Ordinal)
        );

    // A block follows its heading, or the name of its file.
    private static CorpusCase Example(string id, string heading)
    {
        var section = Page(id).Split("\n## ").Single(part => part.StartsWith(heading + "\n", StringComparison.Ordinal));
        var parts = Block()
            .Matches(section)
            .Select(static match =>
            {
                var folder = match.Groups["built"].Success ? "built/" : "";
                var name = match.Groups["name"].Success ? match.Groups["name"].Value : "layout.scriban-md";
                return $"--- {folder}{name}\n{match.Groups["text"].Value}";
            });
        return CorpusCase.Parse(
            id + "/page",
            $"{heading}\n--- " + $"letter\n{LetterOf(id)}\n{string.Join('\n', parts)}\n--- expected\n"
        );
    }

    private static string LetterOf(string id) =>
        id switch
        {
            "IMR1216" => "receipt",
            "IMR1607" => "answer",
            "IMR1606" or "IMR1609" => "ruling",
            _ => "notice",
        };

    private static string Page(string id) =>
        File.ReadAllText(Path.Combine(Folder, id + ".md")).ReplaceLineEndings("\n");

    [GeneratedRegex(
        "(?:`(?<name>[^`\n]+)`(?<built> at the build)?:\n\n)?```(?:scriban|svg)\n(?<text>.*?)\n```",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Block();

    [GeneratedRegex("IMR[0-9]{4}")]
    private static partial Regex IdOf();
}
