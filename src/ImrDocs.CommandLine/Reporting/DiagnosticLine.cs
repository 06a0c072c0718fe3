using System.Globalization;
using ImrDocs.Validation;

namespace ImrDocs.CommandLine.Reporting;

/// <summary>A fault as a line for people, in colour where there is some.</summary>
internal static class DiagnosticLine
{
    /// <summary>Writes the fault as compilers print it: <c>path(line,col): error ID: message</c>.</summary>
    public static void WriteTo(this Diagnostic diagnostic, Terminal terminal)
    {
        var (path, position, rule, _) = diagnostic;
        var (word, ink) = rule.Severity switch
        {
            Severity.Error => ("error", Ink.Red),
            Severity.Warning => ("warning", Ink.Yellow),
            _ => ("info", Ink.Cyan),
        };
        var marked = terminal.HasColor ? $"{InkCode.Of(ink)}{word} {rule.Id}{InkCode.Off}" : $"{word} {rule.Id}";
        terminal.Error.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{path}({position.Line},{position.Column}): {marked}: {diagnostic.FullMessage}"
            )
        );
    }
}
