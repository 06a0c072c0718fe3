using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace ImrDocs.Verification.Redlines;

/// <summary>The parts of a letter's HTML page, read from the page as the runtime writes it.</summary>
/// <param name="Title">The title, as plain text.</param>
/// <param name="RunningHead">What every printed page repeats, as plain text.</param>
/// <param name="Style">The style sheet.</param>
/// <param name="Body">The HTML of the letter itself.</param>
internal sealed partial record PageParts(string Title, string RunningHead, string Style, string Body)
{
    /// <summary>Reads a page; null where it is another kind of page.</summary>
    public static PageParts? Of(string html)
    {
        var match = Page().Match(html);
        return match.Success
            ? new(
                WebUtility.HtmlDecode(match.Groups["title"].Value),
                Plain(match.Groups["head"].Value),
                match.Groups["style"].Value,
                match.Groups["body"].Value
            )
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
        """\A<!DOCTYPE html>\n<html lang="en">\n<head>\n(?:<meta """
            + """[^>]*>\n)*<title>(?<title>[^<]*)</title>\n<style>\n:root \{ --title: "[^"\n]*"; """
            + """--running-head: "(?<head>[^"\n]*)"; """
            + """\}\n(?:</style>\n<style>\n)?(?<style>.*?)\n?</style>\n</head>\n<body>\n<main>\n(?<body>"""
            + """.*)\n</main>\n</body>\n</html>\n?\z""",
        RegexOptions.Singleline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Page();

    [GeneratedRegex(@"\\([0-9a-f]{1,6}) ", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
