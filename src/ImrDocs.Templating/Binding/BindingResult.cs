using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;

namespace ImrDocs.Templating.Binding;

/// <summary>A bound template with everything that is wrong with it and with what it includes.</summary>
/// <param name="Template">The template; wrong parts stand in it as errors.</param>
/// <param name="Diagnostics">What is wrong, sorted by place; empty when nothing is.</param>
internal sealed record BindingResult(BoundTemplate Template, IReadOnlyList<Diagnostic> Diagnostics);
