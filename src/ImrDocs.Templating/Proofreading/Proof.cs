using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Passages;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.Proofreading;

/// <summary>A template that a letter begins with, to be proofread with all that it includes.</summary>
/// <param name="Template">The template, bound to the letter.</param>
/// <param name="Flow">The ways through it.</param>
/// <param name="Headings">The headings on them, as Markdown reads them.</param>
/// <param name="Letter">The letter.</param>
/// <param name="Report">Gets what is wrong.</param>
internal sealed record Proof(
    BoundTemplate Template,
    LetterFlow Flow,
    Headings Headings,
    LetterSchema Letter,
    WordingReport Report
)
{
    /// <summary>The values that the template prints, with the wording before each.</summary>
    public IReadOnlyList<PrintedInWording> Printed => field ??= WordingReader.Read(Template);
}
