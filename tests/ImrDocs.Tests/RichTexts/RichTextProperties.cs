using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using ImrDocs.RichTexts;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Tests.RichTexts;

/// <summary>The laws of rich texts, for values of every shape and strings of every kind.</summary>
public partial class RichTextProperties
{
    private static readonly string[] Allowed = ["p", "ul", "ol", "li", "strong", "em", "br"];

    [Fact]
    public void What_is_written_reads_as_the_same_value() =>
        Property.Holds(RichTextGeneration.Values, Effort.Of(20_000), static value =>
        {
            Assert.True(
                RichText.TryParse(value.ToString(), out var read, out var errors),
                value + "\n" + string.Join("\n", errors)
            );
            Assert.Equal(value.ToString(), read.ToString());
            Assert.Equal(RichTextTests.HtmlOf(value), RichTextTests.HtmlOf(read));
            Assert.Equal(value.PlainText, read.PlainText);
        });

    [Fact]
    public void A_letter_reads_a_value_as_the_value_writes_itself() =>
        Property.Holds(RichTextGeneration.Values, Effort.Of(20_000), static value =>
            Assert.Equal(RichTextTests.HtmlOf(value) + "\n", MarkdownToHtml.Convert(value.ToString()))
        );

    [Fact]
    public void Hostile_text_is_refused_or_nothing_more_than_rich_text() =>
        Property.Holds(RichTextGeneration.Hostile, Effort.Of(100_000), static markdown =>
        {
            if (!RichText.TryParse(markdown, out var value, out var errors))
            {
                Assert.NotEmpty(errors);
                return;
            }

            Assert.Equal(value, RichText.Parse(value.ToString()));
            var body = new HtmlParser().ParseDocument(RichTextTests.HtmlOf(value)).Body!;
            Assert.All(body.QuerySelectorAll("*"), static element => Assert.Contains(element.LocalName, Allowed));
            Assert.All(body.QuerySelectorAll("*"), static element =>
                Assert.DoesNotContain(element.Attributes, static a => a.Name != "start")
            );
            Assert.Equal(WordsOf(body.TextContent), WordsOf(value.PlainText));
            Assert.Equal(WordsOf(Unmarked(markdown)), WordsOf(value.PlainText));
        });

    // What begins a line can be the mark of a list, and a sign without a shape can be written by its number.
    private static string Unmarked(string markdown) => Marks().Replace(References().Replace(markdown, "\u200E"), "");

    private static string WordsOf(string text) => string.Concat(text.Where(char.IsLetter));

    [GeneratedRegex(@"(?<=(?:^|[^\\])(?:\\\\)*)&#x200E;")]
    private static partial Regex References();

    [GeneratedRegex(@"(?m)^((?:[ \t]|[-+*] |\d+[.)] )*)")]
    private static partial Regex Marks();
}
