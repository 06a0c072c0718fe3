using ImrDocs.CommandLine.Reporting;

namespace ImrDocs.CommandLine.Checking;

/// <summary>Writes the result of a check for people.</summary>
internal static class TextReport
{
    public static void Write(Terminal terminal, CheckResult result)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            diagnostic.WriteTo(terminal);
        }

        WriteSummary(terminal, result);
    }

    /// <summary>Says in one line what was checked, where it lies, and how much is wrong.</summary>
    public static void WriteSummary(Terminal terminal, CheckResult result)
    {
        var folders = string.Join(", ", result.Folders.Select(static folder => folder.Name));
        var others =
            result.Others == 0 ? "" : $"; {Quantity.Of(result.Others, "error")} in other templates of the folder";
        terminal.Output.WriteLine(
            $"Checked {Quantity.Of(result.Templates.Count, "template")} in {folders}: {Diagnostics(result)}{others}"
        );
        if (result.Hint is { } hint)
        {
            terminal.Output.WriteLine(hint);
        }
    }

    private static string Diagnostics(CheckResult result) =>
        (result.Errors, result.Warnings) switch
        {
            (0, 0) => "no errors",
            (var errors, 0) => Quantity.Of(errors, "error"),
            (0, var warnings) => Quantity.Of(warnings, "warning"),
            var (errors, warnings) => $"{Quantity.Of(errors, "error")}, {Quantity.Of(warnings, "warning")}",
        };
}
