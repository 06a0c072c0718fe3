using System.Globalization;

namespace ImrDocs.Templating.Diagnostics;

/// <summary>A breach of a rule at one place of a template.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Path">The template's path, relative to its root and with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units.</param>
/// <param name="Message">What is wrong and what to do, as one line.</param>
public sealed record Diagnostic(Rule Rule, string Path, int Line, int Column, string Message)
{
    /// <summary>What is wrong and what to do, as one line.</summary>
    public string Message { get; init; } = OneLine(Message);

    /// <summary>
    /// The column behind the last character of the faulty part, on the same line; one behind the first where nothing
    /// else is known.
    /// </summary>
    public int EndColumn { get; init; } = Column + 1;

    /// <summary>
    /// Where the template is included with what makes it wrong; null in a template that no other includes.
    /// </summary>
    public IncludeSite? IncludedFrom { get; init; }

    /// <summary>The message with the place from which the template is included.</summary>
    public string FullMessage =>
        IncludedFrom is { } site
            ? string.Format(
                CultureInfo.InvariantCulture,
                "{0} (included from {1}({2},{3}))",
                Message,
                site.Path,
                site.Line,
                site.Column
            )
            : Message;

    /// <summary>The diagnostic as compilers print it: <c>path(line,col): error ID: message</c>.</summary>
    public override string ToString() =>
        string.Format(
            CultureInfo.InvariantCulture,
            "{0}({1},{2}): {3} {4}: {5}",
            Path,
            Line,
            Column,
            Rule.SeverityName,
            Rule.Id,
            FullMessage
        );

    // A message quotes what an author wrote, which can hold any character.
    private static string OneLine(string message) =>
        message.Any(IsLineEnd) ? new(message.Select(static c => IsLineEnd(c) ? ' ' : c).ToArray()) : message;

    private static bool IsLineEnd(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
