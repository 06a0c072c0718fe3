using ImrDocs.RichTexts;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Templating.Passages;

/// <summary>Asks of a passage whether Markdown keeps apart the blocks of values and what stands beside them.</summary>
/// <remarks>
/// Markdown can see of them only with which kinds of blocks they begin and end, and whether there are several.
/// </remarks>
internal static class BlockProbes
{
    private const string Url = "https://a.b";

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
                    MarkedText.Of(passage.Marked, [.. passage.Values.Select((_, i) => ContentOf(passage, i, value))])
                )
                .Select(static probe => probe.FindMisreadInProbe())
                .OfType<MisreadValue>()
                .Select(misread => Blame(passage, misread.Index))
                .Take(1);

    // The text before blocks is not to blame for what they do to it.
    private static MisreadValue Blame(PassageReading passage, int index)
    {
        var blocks = Enumerable
            .Range(0, passage.Values.Count)
            .Where(value => passage.Text[passage.Values[value]] == PassageText.Blocks)
            .ToList();
        var next = blocks.FindIndex(value => value >= index);
        return new(next < 0 ? blocks[blocks.Count - 1] : blocks[next], MisreadValue.BesideBlocks);
    }

    private static MarkContent ContentOf(PassageReading passage, int value, MarkContent blocks) =>
        passage.Text[passage.Values[value]] == PassageText.Blocks ? blocks
        : passage.Addresses.Contains(value) ? Url
        : "a";
}
