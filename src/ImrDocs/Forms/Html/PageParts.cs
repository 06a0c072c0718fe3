using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
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
                new("body", match.Groups["body"].Value) { IsContent = true },
            ]
            : null;
    }

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
