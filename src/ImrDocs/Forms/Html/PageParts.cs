using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ImrDocs.Templating.Markdown;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Forms.Html;

/// <summary>Reads the parts of a letter's HTML page from the page as the runtime writes it.</summary>
internal static partial class PageParts
{
    /// <summary>The title, the running head, the style, and the body; null where it is another kind of page.</summary>
    public static IReadOnlyList<FormPart>? Of(string html)
    {
        var match = Page().Match(html);
        return match.Success
            ?
            [
                new("title", WebUtility.HtmlDecode(match.Groups["title"].Value)) { Template = LetterFiles.Title },
                new("running head", Plain(match.Groups["head"].Value)) { Template = LetterFiles.RunningHead },
                new("style", match.Groups["style"].Value) { Template = LetterFiles.Style },
                new("images", ImagesOf(match.Groups["body"].Value)) { Template = LetterFiles.Layout },
                new("body", OfSource(match.Groups["body"].Value)) { IsContent = true },
            ]
            : null;
    }

    /// <summary>
    /// The HTML without what the Markdown does not say: what images show, and which values are isolated.
    /// </summary>
    /// <remarks>Only values are isolated: nothing else in a letter can become such a tag.</remarks>
    public static string OfSource(string html) =>
        Image()
            .Replace(html, HtmlRunWriter.ImageStart)
            .Replace(IsolatedText.Start, "", StringComparison.Ordinal)
            .Replace(IsolatedText.End, "", StringComparison.Ordinal);

    // A person cannot read what an image is made of; whether it is the same, a hash says.
    private static string ImagesOf(string body) =>
        string.Join(
            '\n',
            Image()
                .Matches(body)
                .Select(static match => match.Value[HtmlRunWriter.ImageStart.Length..])
                .Select(static address => address.Split(';')[0] + " sha256-" + HashOf(address))
        );

    private static string HashOf(string address) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)));

    [GeneratedRegex("<img src=\"[^\"]*", RegexOptions.CultureInvariant)]
    private static partial Regex Image();

    /// <summary>The text of a quoted text of a style sheet.</summary>
    private static string Plain(string quoted) =>
        Escape()
            .Replace(quoted, static match =>
                char.ConvertFromUtf32(
                    int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                )
            );

    [GeneratedRegex(
        """\A<!DOCTYPE html>\n<html lang="[^"]*"(?: dir="rtl")?>\n<head>\n(?:<meta """
            + """[^>]*>\n)*<title>(?<title>[^<]*)</title>\n<style>\n:root \{ --title: (?:"[^"\n]*"|none); """
            + """--running-head: "(?<head>[^"\n]*)"; """
            + """\}\n(?:</style>\n<style>\n)?(?<style>.*?)\n?</style>\n</head>\n<body>\n<main>\n(?<body>"""
            + """.*)\n</main>\n</body>\n</html>\n?\z""",
        RegexOptions.Singleline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Page();

    [GeneratedRegex(@"\\([0-9a-f]{1,6}) ", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
