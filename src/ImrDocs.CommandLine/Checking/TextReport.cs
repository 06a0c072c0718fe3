using System.Globalization;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Validation;

namespace ImrDocs.CommandLine.Checking;

/// <summary>Writes the result of a check for people.</summary>
internal static class TextReport
{
    public static void Write(Terminal terminal, CheckResult result)
    {
        foreach (var diagnostic in result.Diagnostics.Select(Diagnostic.Of))
        {
            diagnostic.WriteTo(terminal);
        }

        terminal.Output.WriteLine($"Checked {Count(result.Templates, "template")}: {Faults(result)}");
    }

    private static string Faults(CheckResult result) => (result.Errors, result.Warnings) switch
    {
        (0, 0) => "no faults",
        (var errors, 0) => Count(errors, "error"),
        (0, var warnings) => Count(warnings, "warning"),
        var (errors, warnings) => $"{Count(errors, "error")}, {Count(warnings, "warning")}",
    };

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
