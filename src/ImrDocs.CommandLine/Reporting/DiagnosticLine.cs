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
        var (word, color) = rule.Severity switch
        {
            Severity.Error => ("error", "\e[31m"),
            Severity.Warning => ("warning", "\e[33m"),
            _ => ("info", "\e[36m"),
        };
        var marked = terminal.HasColor ? $"{color}{word} {rule.Id}\e[0m" : $"{word} {rule.Id}";
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{path}({position.Line},{position.Column}): {marked}: {diagnostic.FullMessage}"));
    }
}
