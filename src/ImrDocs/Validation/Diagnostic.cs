using System.Globalization;
using ImrDocs.Diagnostics;

namespace ImrDocs.Validation;

/// <summary>A fault at a place of a file: of a case, a template, or an approved letter.</summary>
/// <param name="Path">The file, so that an editor finds it.</param>
/// <param name="Position">The place in the file.</param>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Message">What is wrong and what to do, as one line.</param>
public sealed record Diagnostic(string Path, SourcePosition Position, Rule Rule, string Message)
{
    /// <summary>Where a file as a whole is meant.</summary>
    public static SourcePosition Start { get; } = new(1, 1);

    /// <summary>
    /// The column behind the last character of the faulty part, on the same line; null where it is not known.
    /// </summary>
    public int? EndColumn { get; init; }

    /// <summary>Where a template is included with what makes it wrong; null for all else.</summary>
    public IncludeSite? IncludedFrom { get; init; }

    /// <summary>
    /// The file of the case whose letter shows the error of a template; null where no case is needed to see it.
    /// </summary>
    public string? Case { get; init; }

    /// <summary>The message with the place from which a template is included, and with the case.</summary>
    public string FullMessage
    {
        get
        {
            var included = IncludedFrom is { } site
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $" (included from {site.Path}({site.Line},{site.Column}))"
                )
                : "";
            return $"{Message}{included}{(Case is null ? "" : $" (in the letter of {Case})")}";
        }
    }

    /// <summary>The fault of a case, at its place in the file that holds the case.</summary>
    /// <param name="path">The file.</param>
    /// <param name="diagnostic">The fault.</param>
    public static Diagnostic Of(string path, Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var place = diagnostic.Path.Length == 0 ? "" : diagnostic.Path + ": ";
        return new(path, diagnostic.Position ?? Start, diagnostic.Rule, place + diagnostic.Message);
    }

    /// <summary>The fault of a template.</summary>
    /// <param name="diagnostic">The fault, with a path that stands for the template's file.</param>
    public static Diagnostic Of(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var severity = diagnostic.Rule.Severity switch
        {
            Severity.Error => Severity.Error,
            Severity.Warning => Severity.Warning,
            _ => Severity.Info,
        };
        return new(
            diagnostic.Path,
            new(diagnostic.Line, diagnostic.Column),
            new(diagnostic.Rule.Id, severity, diagnostic.Rule.Title),
            diagnostic.Message
        )
        {
            EndColumn = diagnostic.EndColumn,
            IncludedFrom = diagnostic.IncludedFrom,
        };
    }

    /// <summary>The fault as compilers print it: <c>path(line,col): error ID: message</c>.</summary>
    public override string ToString()
    {
        var severity = Rule.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Path}({Position.Line},{Position.Column}): {severity} {Rule.Id}: {FullMessage}"
        );
    }
}
