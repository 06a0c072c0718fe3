using System.Globalization;

namespace ImrDocs.Templating.Diagnostics;

/// <summary>A breach of a rule at one place of a template. Each is an error: no letter is written.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Path">The template's path, relative to its root and with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units.</param>
/// <param name="Message">What is wrong and what to do, as one line.</param>
public sealed record TemplateDiagnostic(TemplateRule Rule, string Path, int Line, int Column, string Message)
{
    /// <summary>The diagnostic as compilers print it: <c>path(line,col): error ID: message</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0}({1},{2}): error {3}: {4}", Path, Line, Column, Rule.Id, Message);
}
