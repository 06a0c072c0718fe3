using ImrDocs.Templating.Diagnostics;

namespace ImrDocs.Templating.Positions;

/// <summary>What a call of a template leads to.</summary>
/// <param name="Ends">The states behind it, one for each way through.</param>
/// <param name="Findings">What is wrong with it and with what it includes.</param>
internal sealed record AnalysisResult(IReadOnlyCollection<MarkdownState> Ends, Findings Findings);
