using ImrDocs.CommandLine.Reporting;

namespace ImrDocs.CommandLine.Redlining;

/// <summary>Writes a redline report in one of its forms.</summary>
internal static class RedlineFile
{
    /// <summary>The report as a text; without color.</summary>
    public static string Text(RedlineReport report, RedlineFormat format, Terminal terminal)
    {
        if (format != RedlineFormat.Text)
        {
            return format == RedlineFormat.Html ? RedlinePage.Write(report) : RedlineMarkdown.Write(report);
        }

        using var text = new StringWriter { NewLine = "\n" };
        RedlineText.Write(terminal with { Output = text, HasOutputColor = false }, report);
        return text.ToString();
    }
}
