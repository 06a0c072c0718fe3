using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ImrDocs.Compiled;
using ImrDocs.Models;

namespace ImrDocs.Html;

/// <summary>The self-contained page around a letter's HTML.</summary>
internal sealed class HtmlPage
{
    private const string BehindTitle = "</title>\n<style>\n:root { --title: \"";
    private const string BehindQuotedTitle = "\"; --running-head: \"";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly string BeforeTitle = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>
        """.ReplaceLineEndings("\n");

    private static readonly string BehindBody = """

        </main>
        </body>
        </html>
        """.ReplaceLineEndings("\n");

    private static readonly byte[] BeforeTitleUtf8 = Encoding.UTF8.GetBytes(BeforeTitle);

    // A body has a line break at its end.
    private static readonly byte[] BehindBodyUtf8 = Encoding.UTF8.GetBytes(BehindBody[1..]);

    private readonly string _behindHead;
    private readonly byte[] _behindHeadUtf8;

    /// <param name="style">The style sheet, with LF.</param>
    public HtmlPage(string style)
    {
        _behindHead = $$"""
            "; }
            {{style.TrimEnd()}}
            </style>
            </head>
            <body>
            <main>

            """.ReplaceLineEndings("\n");
        _behindHeadUtf8 = Encoding.UTF8.GetBytes(_behindHead);
    }

    /// <summary>The page of a letter.</summary>
    /// <param name="title">What the title's template wrote.</param>
    /// <param name="runningHead">What the template wrote that every printed page repeats; the style shows it through a property.</param>
    /// <param name="body">The letter's HTML.</param>
    public string Write(string title, string runningHead, string body)
    {
        var (titleText, head) = (PlainText.Normalize(title), PlainText.Normalize(runningHead));
        return string.Concat(
            [BeforeTitle, Encoder.Encode(titleText), BehindTitle, CssText.Escape(titleText), BehindQuotedTitle, CssText.Escape(head), _behindHead, body.TrimEnd(), BehindBody, "\n"]);
    }

    /// <summary>Writes what stands before a letter's HTML.</summary>
    /// <param name="page">Takes it.</param>
    /// <param name="title">What the title's template wrote, as UTF-8.</param>
    /// <param name="runningHead">What the template wrote that every printed page repeats, as UTF-8.</param>
    public void Begin(ref LetterWriter<HtmlForm> page, scoped ReadOnlySpan<byte> title, scoped ReadOnlySpan<byte> runningHead)
    {
        page.Literal(BeforeTitleUtf8);

        // What stands at the edges of the templates' files is no part of the text.
        title = Trimmed(title);
        runningHead = Trimmed(runningHead);
        if (IsPlain(title))
        {
            page.Literal(title);
            page.Literal("</title>\n<style>\n:root { --title: \""u8);
            page.Literal(title);
        }
        else
        {
            var text = PlainText.Normalize(Encoding.UTF8.GetString(title));
            page.Literal(Encoding.UTF8.GetBytes(Encoder.Encode(text) + BehindTitle + CssText.Escape(text)));
        }

        page.Literal("\"; --running-head: \""u8);
        page.Literal(IsPlain(runningHead) ? runningHead : Encoding.UTF8.GetBytes(CssText.Escape(PlainText.Normalize(Encoding.UTF8.GetString(runningHead)))));
        page.Literal(_behindHeadUtf8);
    }

    /// <summary>Writes what stands behind a letter's HTML, but for the last line break.</summary>
    public static void End(ref LetterWriter<HtmlForm> page) => page.Literal(BehindBodyUtf8);

    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> text)
    {
        while (text is [(byte)' ' or (byte)'\n', .. var rest])
        {
            text = rest;
        }

        while (text is [.. var rest, (byte)' ' or (byte)'\n'])
        {
            text = rest;
        }

        return text;
    }

    // One line of characters that are written as they are, both as HTML and in a style sheet: what most titles are.
    private static bool IsPlain(ReadOnlySpan<byte> text) =>
        text.IndexOfAnyExcept(CssText.PlainAscii) < 0 && text is [not (byte)' ', .., not (byte)' '] or [not (byte)' '] && text.IndexOf("  "u8) < 0;
}
