using DiffPlex;

namespace ImrDocs.Snapshots.Redlines;

/// <summary>Two texts that are cut into pieces already, for DiffPlex, which asks for a text by its own.</summary>
internal sealed class CutTexts(string[] before, string[] after) : IChunker
{
    /// <summary>Stands for the text before.</summary>
    public const string Before = "before";

    /// <summary>Stands for the text after.</summary>
    public const string After = "after";

    public IReadOnlyList<string> Chunk(string text) =>
        text switch
        {
            Before => before,
            After => after,
            _ => throw new ArgumentOutOfRangeException(nameof(text), text, "Neither of the two texts."),
        };
}
