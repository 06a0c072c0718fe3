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

        terminal.Output.WriteLine($"Checked {Quantity.Of(result.Templates, "template")}: {Diagnostics(result)}");
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
