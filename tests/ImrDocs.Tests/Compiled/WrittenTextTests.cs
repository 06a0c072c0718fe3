using System.Globalization;
using System.Text;
using CsCheck;
using ImrDocs.CompiledLetters;
using ImrDocs.Forms.Html;
using ImrDocs.Forms.Markdown;
using ImrDocs.Templating.Markdown;
using ImrDocs.Values;

namespace ImrDocs.Tests.Compiled;

public sealed class WrittenTextTests
{
    // Past the lengths that are written in one piece, and the edges between pieces.
    private const int Longest = 70;

    private static readonly string[] Special =
    [
        "&",
        "*",
        "<",
        ">",
        "\"",
        "[",
        "\\",
        "]",
        "_",
        "`",
        "#",
        "!",
        "-",
        ".",
        ")",
        "\u00E9",
        "\u2019",
        "\u202E",
        "\U0001D11E",
        "~",
        "\u00FF",
        "\u8000",
        "\uFFFD",
    ];

    private static readonly string[] Words =
    [
        "a",
        "b1",
        "12",
        "word ",
        "as it is written ",
        "and with more words than one register holds ",
    ];
    private static readonly string[] Separators = [", ", "", " ", "-", "a, ", " - "];

    private static readonly Gen<string> Line = Gen.Int[0, Special.Length + Words.Length - 1]
        .Array[1, 6]
        .Select(static parts =>
            string.Concat(parts.Select(static i => i < Special.Length ? Special[i] : Words[i - Special.Length])).Trim()
        )
        .Where(static text => !PlainText.IsBlank(text));

    [Fact]
    public void A_text_is_escaped_wherever_its_special_character_stands()
    {
        for (var length = 1; length <= Longest; length++)
        {
            for (var at = 0; at < length; at++)
            {
                foreach (var special in Special)
                {
                    var text = new string('a', at) + special + new string('b', length - at - 1);
                    HoldToReference(text, room: 1024);
                }
            }
        }
    }

    [Fact]
    public void A_text_is_escaped_also_where_the_buffer_is_short() =>
        Property.Holds(Gen.Select(Line, Gen.Int[0, 80]), 20_000, static given =>
            HoldToReference(given.Item1, given.Item2)
        );

    [Fact]
    public void A_list_is_escaped_as_the_text_that_it_makes() =>
        Property.Holds(
            Gen.Select(Line.Array[1, 4], Gen.Int[0, Separators.Length - 1], Gen.Int[0, 80]),
            20_000,
            static given =>
            {
                var (items, separator, room) = (given.Item1, Separators[given.Item2], given.Item3);
                var writer = new LetterWriter<MarkdownEscaping>(new byte[room]);
                writer.Texts(items, separator);
                Assert.Equal(
                    MarkdownEscape.Text(string.Join(separator, items)),
                    Encoding.UTF8.GetString(writer.Written)
                );
                writer.Release();
            }
        );

    [Theory]
    [InlineData(" kept  as one\tline ", "&#x20;kept as one line&#x20;")]
    [InlineData("- a", @"\- a")]
    [InlineData("1. a", @"1\. a")]
    [InlineData("as it is", "as it is")]
    [InlineData("  ", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("bell\a", null)]
    public void A_text_of_which_nothing_is_known_becomes_one_line_or_is_left_to_the_interpreter(
        string? text,
        string? written
    )
    {
        var writer = new LetterWriter<MarkdownEscaping>(new byte[64]);
        var isGivenUp = false;
        try
        {
            writer.Printed(text);
        }
        catch (CompiledFallbackException)
        {
            isGivenUp = true;
        }

        Assert.Equal(written, isGivenUp ? null : Encoding.UTF8.GetString(writer.Written));
        writer.Release();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(42)]
    [InlineData(999)]
    [InlineData(1000)]
    [InlineData(2004)]
    [InlineData(9999)]
    [InlineData(10_000)]
    [InlineData(long.MaxValue)]
    [InlineData(-1)]
    [InlineData(-2016)]
    [InlineData(long.MinValue)]
    public void A_whole_number_is_written_with_its_digits(long number)
    {
        for (var room = 0; room < 64; room++)
        {
            var writer = new LetterWriter<MarkdownEscaping>(new byte[room]);
            writer.Number(number);
            Assert.Equal(
                MarkdownEscape.Text(number.ToString(CultureInfo.InvariantCulture)),
                Encoding.UTF8.GetString(writer.Written)
            );
            writer.Release();
        }
    }

    [Theory]
    [InlineData("%m/%d/%Y")]
    [InlineData("%Y-%m-%d")]
    [InlineData("%B %e, %Y")]
    [InlineData("%A, %d %b %y")]
    [InlineData("%a %e %h")]
    public void A_date_is_written_as_Scriban_does_it_with_blanks_as_one(string format)
    {
        DateOnly[] edges = [DateOnly.MinValue, new(45, 3, 4), new(999, 12, 31), new(1000, 1, 1), DateOnly.MaxValue];
        var days = Enumerable.Range(0, 430).Select(new DateOnly(1999, 12, 1).AddDays);
        foreach (var date in edges.Concat(days))
        {
            var writer = new LetterWriter<MarkdownEscaping>(new byte[16]);
            writer.Date(date, Encoding.UTF8.GetBytes(format));
            Assert.Equal(PlainText.Normalize(PrintedText.Of(date, format)), Encoding.UTF8.GetString(writer.Written));
            writer.Release();
        }
    }

    private static void HoldToReference(string text, int room)
    {
        Assert.Equal(MarkdownEscape.Text(text), Written<MarkdownEscaping>(text, room));
        Assert.Equal(Html(text), Written<HtmlEscaping>(text, room));
        Assert.Equal(text, Written<NoEscaping>(text, room));
    }

    private static string Written<TEscaping>(string text, int room)
        where TEscaping : struct, IEscaping
    {
        // What stands after it shows whether the text has its length.
        var writer = new LetterWriter<TEscaping>(new byte[room]);
        writer.Text(text);
        writer.Literal("|"u8);
        var written = Encoding.UTF8.GetString(writer.Written[..^1]);
        writer.Release();
        return written;
    }

    private static string Html(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
}
