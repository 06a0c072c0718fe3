using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ImrDocs.CompiledLetters;
using ImrDocs.PageStyles;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Languages;
using ImrDocs.Values;

namespace ImrDocs.Forms.Html;

/// <summary>The self-contained page around a letter's HTML.</summary>
/// <remarks>
/// The page has two style sheets, so that of what differs from letter to letter only a line has to be hashed for the
/// page's <see cref="ContentSecurityPolicy"/>. Where the title is a heading of the letter, the style sheet gets none to
/// print: <c>none</c> makes no box.
/// </remarks>
internal sealed class HtmlPage
{
    private const string BeforeTitle = "\n:root { --title: ";
    private const string NoTitle = "none";
    private const string AfterQuotedTitle = "; --running-head: \"";
    private const string AfterQuotedHead = "\"; }\n";
    private const string AfterTitle = "</title>\n<style>";
    private const int UsualPropertiesLength = 512;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const string AfterLanguage = """
        >
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">

        """;

    private static readonly string AfterBody = """

        </main>
        </body>
        </html>
        """.ReplaceLineEndings("\n");

    // A body has a line break at its end.
    private static readonly byte[] AfterBodyUtf8 = Encoding.UTF8.GetBytes(AfterBody[1..]);

    private readonly bool _hasTitleHeading;
    private readonly string _beforeHash;
    private readonly string _afterHash;
    private readonly string _afterProperties;
    private readonly byte[] _beforeHashUtf8;
    private readonly byte[] _afterHashUtf8;
    private readonly byte[] _afterPropertiesUtf8;

    /// <param name="files">The letter's folder, with its style sheet.</param>
    /// <param name="language">The language of the letter.</param>
    /// <exception cref="TemplateException">The style sheet is not whole, or would leave the page.</exception>
    public HtmlPage(TemplateFiles files, string language)
    {
        var sheet = PageStyleSheet.Read(files);
        var text = "\n" + sheet.Embed() + "\n";
        _hasTitleHeading = sheet.HasTitleHeading;
        _beforeHash =
            "<!DOCTYPE html>\n<html"
            + AttributesOf(language)
            + AfterLanguage.ReplaceLineEndings("\n")
            + ContentSecurityPolicy.Before;
        _afterHash =
            "'"
            + ContentSecurityPolicy.After([ContentSecurityPolicy.HashOf(text)], sheet.HasImages, sheet.HasFonts)
            + "<title>";
        _afterProperties = "</style>\n<style>" + text + "</style>\n</head>\n<body>\n<main>\n";
        _beforeHashUtf8 = Encoding.UTF8.GetBytes(_beforeHash);
        _afterHashUtf8 = Encoding.UTF8.GetBytes(_afterHash);
        _afterPropertiesUtf8 = Encoding.UTF8.GetBytes(_afterProperties);
    }

    /// <summary>The page of a letter.</summary>
    /// <param name="title">What the title's template wrote.</param>
    /// <param name="runningHead">
    /// What the template wrote that every printed page repeats; the style shows it through a property.
    /// </param>
    /// <param name="body">The letter's HTML.</param>
    public string Write(string title, string runningHead, string body)
    {
        var titleText = PlainText.Normalize(title);
        var properties = PropertiesOf(CssText.Escape(titleText), CssText.Escape(PlainText.Normalize(runningHead)));
        return string.Concat([
            _beforeHash,
            ContentSecurityPolicy.HashOf(properties),
            _afterHash,
            Encoder.Encode(titleText),
            AfterTitle,
            properties,
            _afterProperties,
            body.TrimEnd(),
            AfterBody,
            "\n",
        ]);
    }

    /// <summary>Writes what stands before a letter's HTML.</summary>
    /// <param name="page">Takes it.</param>
    /// <param name="title">What the title's template wrote, as UTF-8.</param>
    /// <param name="runningHead">What the template wrote that every printed page repeats, as UTF-8.</param>
    public void Begin(
        ref LetterWriter<HtmlEscaping> page,
        scoped ReadOnlySpan<byte> title,
        scoped ReadOnlySpan<byte> runningHead
    )
    {
        // What stands at the edges of the templates' files is no part of the text.
        title = Trimmed(title);
        runningHead = Trimmed(runningHead);
        var properties = new LetterWriter<NoEscaping>(stackalloc byte[UsualPropertiesLength]);
        try
        {
            WriteTitle(ref properties, title);
            properties.Literal("; --running-head: \""u8);
            WriteQuoted(ref properties, runningHead);
            properties.Literal("\"; }\n"u8);
            Span<byte> hash = stackalloc byte[ContentSecurityPolicy.HashLength];
            ContentSecurityPolicy.WriteHash(properties.Written, hash);

            page.Literal(_beforeHashUtf8);
            page.Literal(hash);
            page.Literal(_afterHashUtf8);
            page.Literal(IsPlain(title) ? title : Encoding.UTF8.GetBytes(Encoder.Encode(TextOf(title))));
            page.Literal("</title>\n<style>"u8);
            page.Literal(properties.Written);
            page.Literal(_afterPropertiesUtf8);
        }
        finally
        {
            properties.Release();
        }
    }

    /// <summary>Writes what stands after a letter's HTML, but for the last line break.</summary>
    public static void End(ref LetterWriter<HtmlEscaping> page) => page.Literal(AfterBodyUtf8);

    // Browsers take a page to run from left to right where nothing is said.
    private static string AttributesOf(string language) =>
        LanguageTag.DirectionOf(language) == "rtl" ? $" lang=\"{language}\" dir=\"rtl\"" : $" lang=\"{language}\"";

    private string PropertiesOf(string title, string runningHead) =>
        BeforeTitle + (_hasTitleHeading ? NoTitle : $"\"{title}\"") + AfterQuotedTitle + runningHead + AfterQuotedHead;

    private void WriteTitle(ref LetterWriter<NoEscaping> properties, scoped ReadOnlySpan<byte> title)
    {
        properties.Literal("\n:root { --title: "u8);
        if (_hasTitleHeading)
        {
            properties.Literal("none"u8);
            return;
        }

        properties.Literal("\""u8);
        WriteQuoted(ref properties, title);
        properties.Literal("\""u8);
    }

    private static void WriteQuoted(ref LetterWriter<NoEscaping> properties, scoped ReadOnlySpan<byte> text) =>
        properties.Literal(IsPlain(text) ? text : Encoding.UTF8.GetBytes(CssText.Escape(TextOf(text))));

    private static string TextOf(ReadOnlySpan<byte> text) => PlainText.Normalize(Encoding.UTF8.GetString(text));

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
        text.IndexOfAnyExcept(CssText.PlainAscii) < 0
        && text is [not (byte)' ', .., not (byte)' '] or [not (byte)' ']
        && text.IndexOf("  "u8) < 0;
}
