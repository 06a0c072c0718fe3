using System.Globalization;

namespace ImrDocs.Diagnostics;

/// <summary>An error, a warning, or a remark about a letter's data, a template, or a file.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Message">What is wrong and what to do, as one line.</param>
public sealed record Diagnostic(Rule Rule, string Message)
{
    /// <summary>What is wrong and what to do, as one line.</summary>
    public string Message { get; init; } = OneLine(Message);

    /// <summary>The file, so that an editor can open it; empty for data that comes from no file.</summary>
    public string Path { get; init; } = "";

    /// <summary>The position in the file or in the JSON text; null when there is none to point at.</summary>
    public SourcePosition? Position { get; init; }

    /// <summary>
    /// The place in a letter's data: <c>items[2].rationale[0]</c>; empty for the letter itself, and for files.
    /// </summary>
    public string Member { get; init; } = "";

    /// <summary>
    /// The column after the last character of the part that is wrong, on the same line; null when it is not known.
    /// </summary>
    public int? EndColumn { get; init; }

    /// <summary>Where a template is included with what makes it wrong; null for everything else.</summary>
    public IncludeSite? IncludedFrom { get; init; }

    /// <summary>
    /// The file of the case whose letter shows the error of a template; null when no case is needed to see it.
    /// </summary>
    public string? Case { get; init; }

    /// <summary>The line to point at, from 1.</summary>
    public int Line => Position?.Line ?? 1;

    /// <summary>The column to point at, from 1, in UTF-16 units.</summary>
    public int Column => Position?.Column ?? 1;

    /// <summary>
    /// The message with the member of the data, the place that includes the template, and the case.
    /// </summary>
    public string FullMessage =>
        MemberMessage
        + (
            IncludedFrom is { } site
                ? string.Format(
                    CultureInfo.InvariantCulture,
                    " (included from {0}({1},{2}))",
                    site.Path,
                    site.Line,
                    site.Column
                )
                : ""
        )
        + (Case is null ? "" : $" (in the letter of {Case})");

    /// <summary>The message with the member of the data, for reports that have fields for everything else.</summary>
    internal string MemberMessage => Member.Length == 0 ? Message : $"{Member}: {Message}";

    /// <summary>The byte of the JSON text where the wrong value starts, until it is turned into a position.</summary>
    internal long? Offset { get; init; }

    /// <summary>Creates a diagnostic about a file as a whole.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="path">The file.</param>
    /// <param name="message">What is wrong and what to do.</param>
    public static Diagnostic OfFile(Rule rule, string path, string message) => new(rule, message) { Path = path };

    /// <summary>Creates a diagnostic at a position in a file.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="path">The file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1, in UTF-16 units.</param>
    /// <param name="message">What is wrong and what to do.</param>
    public static Diagnostic At(Rule rule, string path, int line, int column, string message) =>
        new(rule, message)
        {
            Path = path,
            Position = new(line, column),
            EndColumn = column + 1,
        };

    /// <summary>
    /// The diagnostic as compilers print it: <c>path(line,col): error ID: message</c>, or, for data that comes from no
    /// file, <c>items[2].decision: error ID: message</c>.
    /// </summary>
    public override string ToString() =>
        Path.Length > 0
            ? string.Format(
                CultureInfo.InvariantCulture,
                "{0}({1},{2}): {3} {4}: {5}",
                Path,
                Line,
                Column,
                Rule.SeverityName,
                Rule.Id,
                FullMessage
            )
        : Member.Length > 0 ? $"{Member}: {Rule.SeverityName} {Rule.Id}: {Message}"
        : $"{Rule.SeverityName} {Rule.Id}: {Message}";

    // A message quotes what somebody wrote, which can hold any character.
    private static string OneLine(string message) =>
        message.Any(IsLineEnd) ? new(message.Select(static c => IsLineEnd(c) ? ' ' : c).ToArray()) : message;

    private static bool IsLineEnd(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
