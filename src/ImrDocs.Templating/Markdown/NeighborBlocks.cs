using System.Text;

namespace ImrDocs.Templating.Markdown;

/// <summary>
/// The last value of blocks, whose lists would go on in the value after it if their marks were the same.
/// </summary>
/// <param name="end">Where the value ends in the Markdown; 0 where there is none.</param>
/// <param name="isSecond">Whether its own lists have the other marks.</param>
internal readonly struct NeighborBlocks(int end, bool isSecond)
{
    /// <summary>What can stand between two blocks: white space, and the mark of a quote.</summary>
    public const string BetweenBlocks = " \t\n>";

    /// <summary>Whether the lists of the next value need the other marks.</summary>
    /// <param name="markdown">The Markdown before the value.</param>
    public bool IsSecond(StringBuilder markdown)
    {
        for (var i = end; i < markdown.Length; i++)
        {
            if (BetweenBlocks.IndexOf(markdown[i]) < 0)
            {
                return false;
            }
        }

        return end > 0 && !isSecond;
    }
}
