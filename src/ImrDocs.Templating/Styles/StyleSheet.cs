using ImrDocs.Diagnostics;

namespace ImrDocs.Templating.Styles;

/// <summary>The style sheet of a letter's page: what of it would leave the page, and what it embeds.</summary>
/// <param name="Text">The style sheet, with LF.</param>
/// <param name="Errors">What would end it in the page or load something; empty when nothing would.</param>
/// <param name="HasImages">Whether it embeds images.</param>
/// <param name="HasFonts">Whether it embeds fonts.</param>
internal sealed record StyleSheet(string Text, IReadOnlyList<Diagnostic> Errors, bool HasImages, bool HasFonts)
{
    /// <summary>Reads a style sheet.</summary>
    /// <param name="text">The style sheet, with LF.</param>
    public static StyleSheet Read(string text)
    {
        var report = new StyleReport(text);
        StyleMarkup.Check(text, report);
        foreach (var token in StyleTokens.Of(text))
        {
            report.Add(token);
        }

        return new(text, report.Errors, report.HasImages, report.HasFonts);
    }
}
