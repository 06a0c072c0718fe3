using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Checks;

/// <summary>A checked template that a letter begins with.</summary>
/// <param name="Template">The template, bound to the letter.</param>
/// <param name="Diagnostics">What is wrong with it and with what it includes; suppressions are not applied.</param>
internal sealed record EntryResult(BoundTemplate Template, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The images that it shows.</summary>
    public IReadOnlyCollection<FoundImage> Images { get; init; } = [];
}
