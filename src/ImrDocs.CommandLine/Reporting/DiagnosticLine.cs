using System.Globalization;
using ImrDocs.Diagnostics;

namespace ImrDocs.CommandLine.Reporting;

/// <summary>An error as a line for people, in color where there is some.</summary>
internal static class DiagnosticLine
{
    /// <summary>Writes the error as compilers print it: <c>path(line,col): error ID: message</c>.</summary>
    public static void WriteTo(this Diagnostic diagnostic, Terminal terminal)
    {
        var rule = diagnostic.Rule;
        var ink = rule.Severity switch
        {
            Severity.Error => Ink.Red,
            Severity.Warning => Ink.Yellow,
            _ => Ink.Cyan,
        };
        var kind = $"{rule.SeverityName} {rule.Id}";
        var marked = terminal.HasColor ? $"{InkCode.Of(ink)}{kind}{InkCode.Off}" : kind;
        terminal.Error.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{diagnostic.Path}({diagnostic.Line},{diagnostic.Column}): {marked}: {diagnostic.FullMessage}"
            )
        );
    }
}
