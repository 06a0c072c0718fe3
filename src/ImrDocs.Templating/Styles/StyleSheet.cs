using System.Text;
using ImrDocs.Diagnostics;

namespace ImrDocs.Templating.Styles;

/// <summary>The style sheet of a letter's page: what of it would leave the page, and what it embeds.</summary>
/// <param name="Text">The style sheet, with LF.</param>
/// <param name="Errors">What would end it in the page, load something, or is no rule; empty when nothing is.</param>
/// <param name="HasImages">Whether it shows images.</param>
/// <param name="HasFonts">Whether it has fonts of its own.</param>
internal sealed record StyleSheet(string Text, IReadOnlyList<Diagnostic> Errors, bool HasImages, bool HasFonts)
{
    private IReadOnlyList<StyleToken> Files { get; init; } = [];

    /// <summary>Reads a style sheet.</summary>
    /// <param name="text">The style sheet, with LF.</param>
    /// <param name="assets">The paths of the images and fonts of the letter's folder.</param>
    public static StyleSheet Read(string text, IReadOnlyCollection<string> assets)
    {
        var report = new StyleReport(text, assets);
        StyleMarkup.Check(text, report);
        var rules = new StyleRules(report);
        foreach (var token in StyleTokens.Of(text))
        {
            report.Add(token);
            rules.Add(token);
        }

        rules.End();

        return new(text, report.Errors, report.HasImages, report.HasFonts) { Files = report.Files };
    }

    /// <summary>The style sheet with the files that it names as data.</summary>
    /// <param name="addressOf">The address by which a page embeds the file at a path.</param>
    public string Embed(Func<string, string> addressOf)
    {
        var embedded = new StringBuilder();
        var start = 0;
        foreach (var file in Files)
        {
            embedded.Append(Text, start, file.Index - start).Append("url(\"").Append(addressOf(file.Value)).Append('"');
            start = file.End;
        }

        return embedded.Append(Text, start, Text.Length - start).ToString();
    }
}
