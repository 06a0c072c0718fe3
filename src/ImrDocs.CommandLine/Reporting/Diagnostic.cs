using System.Globalization;
using ImrDocs.Templating.Diagnostics;
using ImrDocs.Validation;

namespace ImrDocs.CommandLine.Reporting;

/// <summary>A fault in a file, as the tool prints it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Position">The place in the file.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Id">The id of the broken rule.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record Diagnostic(string Path, SourcePosition Position, Severity Severity, string Id, string Message)
{
    public static Diagnostic Of(string path, Fault fault)
    {
        var place = fault.Path.Length == 0 ? "" : fault.Path + ": ";
        return new(path, fault.Position ?? new(1, 1), fault.Rule.Severity, fault.Rule.Id, place + fault.Message);
    }

    public static Diagnostic Of(TemplateDiagnostic diagnostic) => new(
        diagnostic.Path,
        new(diagnostic.Line, diagnostic.Column),
        diagnostic.Rule.Severity == TemplateSeverity.Error ? Severity.Error : Severity.Warning,
        diagnostic.Rule.Id,
        diagnostic.FullMessage);

    /// <summary>The fault as compilers print it: <c>path(line,col): error ID: message</c>.</summary>
    public void WriteTo(Terminal terminal)
    {
        var (word, color) = Severity == Severity.Error ? ("error", "\e[31m") : ("warning", "\e[33m");
        var marked = terminal.HasColor ? $"{color}{word} {Id}\e[0m" : $"{word} {Id}";
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Path}({Position.Line},{Position.Column}): {marked}: {Message}"));
    }
}
