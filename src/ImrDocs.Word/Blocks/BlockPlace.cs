using ImrDocs.Word.Runs;

namespace ImrDocs.Word.Blocks;

/// <summary>Where blocks stand.</summary>
/// <param name="Text">Where their text stands.</param>
/// <param name="Level">How many lists they stand in.</param>
/// <param name="IsKept">Whether they stay on one page.</param>
/// <param name="KeepsLast">Whether the last of them stays on a page with what follows, too.</param>
internal readonly record struct BlockPlace(RunPlace Text, int Level, bool IsKept, bool KeepsLast)
{
    /// <summary>The place of one of the blocks.</summary>
    /// <param name="isLast">Whether it is the last.</param>
    public BlockPlace Of(bool isLast) => IsKept && !isLast ? this with { KeepsLast = true } : this;

    /// <summary>The place of blocks in a cell.</summary>
    /// <param name="width">The width of the cell's lines, in twentieths of a point.</param>
    public BlockPlace InCell(int width) => this with { Text = Text with { Width = Math.Max(width, 1) }, Level = 0 };
}
