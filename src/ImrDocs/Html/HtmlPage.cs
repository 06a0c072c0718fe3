using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ImrDocs.Html;

/// <summary>Puts a letter's HTML into one self-contained page.</summary>
internal static class HtmlPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="title">The document's title, as plain text.</param>
    /// <param name="runningHead">What every printed page repeats, as plain text; the style shows it through a property.</param>
    /// <param name="style">The style sheet.</param>
    /// <param name="body">The letter's HTML.</param>
    public static string Write(string title, string runningHead, string style, string body) => $$"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{Encoder.Encode(title)}}</title>
        <style>
        :root { --title: {{CssText.Quote(title)}}; --running-head: {{CssText.Quote(runningHead)}}; }
        {{style.TrimEnd()}}
        </style>
        </head>
        <body>
        <main>
        {{body.TrimEnd()}}
        </main>
        </body>
        </html>

        """.ReplaceLineEndings("\n");
}
