using ImrDocs.RichTexts;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Templating.Passages;

/// <summary>Asks of a passage whether Markdown keeps apart the blocks of values and what stands beside them.</summary>
/// <remarks>
/// Markdown can see of them only with which kinds of blocks they begin and end, and whether there are several.
/// </remarks>
internal static class BlockProbes
{
    private static readonly MarkContent[] Values =
    [
        .. new[] { "a", "a\n\nb", "- a", "- a\n  - b", "1. a", "2. a", "a\n\n- b", "- a\n\nb" }.Select(
            static markdown => MarkContent.Of(RichText.Parse(markdown))
        ),
    ];

    /// <summary>The first value that Markdown reads as something else; none where it reads all as they are.</summary>
    /// <param name="passage">The passage, in which every value stands in a place of its kind.</param>
    public static IEnumerable<MisreadValue> FindMisread(PassageReading passage) =>
        passage.Text.IndexOf(PassageText.Blocks) < 0
            ? []
            : Values
                .Select(value =>
                    MarkedText.Of(passage.Marked, [.. passage.Values.Select(i => ContentAt(passage, i, value))])
                )
                .Select(static probe => probe.FindMisreadInProbe())
                .OfType<MisreadValue>()
                .Take(1);

    private static MarkContent ContentAt(PassageReading passage, int index, MarkContent blocks) =>
        passage.Text[index] == PassageText.Blocks ? blocks : "a";
}
