using System.Text;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Templating.Flow;

/// <summary>The steps of one way with the Markdown that they write.</summary>
/// <param name="Steps">The steps in order.</param>
/// <param name="Starts">Where the text of each begins in the Markdown, and at last where the Markdown ends.</param>
/// <param name="Markdown">The Markdown.</param>
internal sealed record WrittenFlow(IReadOnlyList<FlowStep> Steps, IReadOnlyList<int> Starts, string Markdown)
{
    /// <summary>Writes the steps.</summary>
    /// <param name="steps">The steps in order; the number of a value's mark is its index.</param>
    public static WrittenFlow Write(IReadOnlyList<FlowStep> steps)
    {
        var text = new StringBuilder();
        var breaks = 0;
        var starts = new int[steps.Count + 1];
        for (var i = 0; i < steps.Count; i++)
        {
            starts[i] = text.Length;
            var written = steps[i].Text is { } wording
                ? wording.Substring(BlankLines.Surplus(breaks, wording.AsSpan()))
                : steps[i].MarkOf(i);
            breaks = BlankLines.After(breaks, written.AsSpan());
            text.Append(written);
        }

        starts[steps.Count] = text.Length;
        return new(steps, starts, text.ToString());
    }
}
