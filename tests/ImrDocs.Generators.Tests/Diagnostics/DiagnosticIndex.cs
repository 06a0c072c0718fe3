using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Tests.Diagnostics;

/// <summary>The index of diagnostics: a row for each, in two tables.</summary>
internal static class DiagnosticIndex
{
    public static string Write() =>
        $$$"""
            # Diagnostics

            `imrdocs explain ID` prints a page in a terminal. What the tool says about cases, files, and samples
            (`IMR2xxx` to `IMR5xxx`) is listed in [What the IDs mean](../faults.md).

            ## Declarations

            What the generator says about a section, field, enum or letter that is declared wrongly. Each stops the
            build unless it is a warning; each has a page with a wrong and a right example. An error cannot be switched
            off, neither with `NoWarn` nor in an `.editorconfig`: a letter with an error is not built. Warnings can.

            Id | Severity | What must hold
            ---|---|---
            {{{Rows(Descriptors.OfDeclarations)}}}

            ## Templates

            What the build and `imrdocs check` say about templates; both read the same rules. A suppression, where one
            is allowed, is a comment in the template that says why: `{{~ # imrdocs ignore IMR1107: the reason ~}}`. The
            examples speak of a notice with the fields `name`, `greeting` (can be absent), `lines` (at least one),
            `sent_on` and `reply` (dates; the second can be absent), `count`, `amount` (can be absent), `is_urgent`,
            `tone` (`kind` or `by-the-book`), `part` (can be absent) and `parts` (each with `title` and, perhaps,
            `number`).

            Id | Severity | What must hold
            ---|---|---
            {{{Rows(Descriptors.All.Except(Descriptors.OfDeclarations))}}}

            """.ReplaceLineEndings("\n");

    private static string Rows(IEnumerable<DiagnosticDescriptor> descriptors) =>
        string.Join('\n', descriptors.Select(static d => $"[{d.Id}]({d.Id}.md) | {d.DefaultSeverity} | {d.Title}"));
}
