using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Passages;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.Proofreading;

/// <summary>
/// Reads a letter's wording as a proofreader does: it finds mistakes that are neither Scriban nor Markdown.
/// </summary>
/// <remarks>
/// A check reports what is surely wrong as an error, and what is only likely to be as a warning. It says nothing of
/// sound wording.
/// </remarks>
internal static class Proofreader
{
    // Each kind of mistake has a check of its own; none depends on another.
    private static readonly IReadOnlyList<IProofCheck> Checks =
    [
        new SingleBraceCheck(),
        new WordChecks(),
        new LeftoverCheck(),
        new QuotationStyleCheck(),
        new WrittenValueCheck(),
        new RepeatedSentenceCheck(),
        new UnusedLoopVariableCheck(),
        new ForeignLabelCheck(),
        new ForeignChoiceCheck(),
        new DateFormatCheck(),
        new HeadingLevelCheck(),
        new EqualBranchesCheck(),
    ];

    /// <summary>The mistakes in a template that a letter begins with, and in what it includes, by place.</summary>
    /// <param name="template">The template, bound to the letter.</param>
    /// <param name="flow">The ways through it.</param>
    /// <param name="headings">The headings on them.</param>
    /// <param name="letter">The letter.</param>
    public static IReadOnlyList<Diagnostic> Run(
        BoundTemplate template,
        LetterFlow flow,
        Headings headings,
        LetterSchema letter
    )
    {
        var proof = new Proof(template, flow, headings, letter, new());
        foreach (var check in Checks)
        {
            check.Run(proof);
        }

        return proof.Report.Found;
    }
}
