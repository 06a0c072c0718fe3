using System.Text;
using System.Text.RegularExpressions;
using ImrDocs.Json;
using ImrDocs.RichTexts;
using ImrDocs.Tests.Corpus;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.RichTexts;

/// <summary>What the page about rich text shows is so.</summary>
public partial class RichTextPageTests
{
    private static readonly string Page = File.ReadAllText(
            Path.GetFullPath(Path.Combine(CorpusFolder.Root(), "../../../docs/rich-text.md"))
        )
        .ReplaceLineEndings("\n");

    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (template, letter) in Blocks("scriban").Zip(Blocks("markdown")))
            {
                data.Add(template, letter);
            }

            return data;
        }
    }

    public static TheoryData<string> Refused => [.. RefusedTexts()];

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_template_writes_the_letter_below_it(string template, string letter)
    {
        var opinion = LetterJson.Read<Opinion>(Encoding.UTF8.GetBytes(Assert.Single(Blocks("json")))).Value!;

        Assert.Empty(Opinions.Errors(template));
        Assert.Equal(letter, Opinions.Markdown(template, opinion));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_refused_is_refused(string markdown) =>
        Assert.False(RichText.TryParse(markdown, out _, out _), markdown);

    [Fact]
    public void Everything_that_is_shown_is_looked_at()
    {
        Assert.Equal(4, Blocks("scriban").Count());
        Assert.Equal(4, Blocks("markdown").Count());
        Assert.Equal(11, RefusedTexts().Count());
    }

    // One example, and not what is said of several lines.
    private static IEnumerable<string> RefusedTexts() =>
        Row()
            .Matches(Page)
            .Where(static row => row.Groups["more"].Length == 0)
            .Select(static row => row.Groups["example"].Value);

    private static IEnumerable<string> Blocks(string language) =>
        Block()
            .Matches(Page)
            .Where(block => block.Groups["language"].Value == language)
            .Select(static block => block.Groups["text"].Value);

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?\n)```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    // The second column of the table that begins with what is not in a rich text.
    [GeneratedRegex(@"(?<=\| Not in a rich text \|(?:.*\n)*?)\| [^|`\n]+ \| `+ ?(?<example>.+?) ?`+(?<more>.*) \|\n")]
    private static partial Regex Row();
}
