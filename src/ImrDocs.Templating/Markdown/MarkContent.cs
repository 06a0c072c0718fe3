using System.Text;
using ImrDocs.Templating.Documents;

namespace ImrDocs.Templating.Markdown;

/// <summary>What a mark stands for: a text, or blocks.</summary>
/// <param name="Text">The text.</param>
/// <param name="Blocks">The blocks; null for a text.</param>
internal readonly record struct MarkContent(string Text, IBlockContent? Blocks = null)
{
    /// <summary>What stands for blocks.</summary>
    public static MarkContent Of(IBlockContent blocks) => new("", blocks);

    public static implicit operator MarkContent(string text) => new(text);

    /// <summary>Whether the Markdown of blocks has blank lines between them.</summary>
    public bool HasBlankLines => Blocks?.HasBlankLines == true;

    /// <summary>Appends the value to the Markdown before it, at a mark of blocks.</summary>
    /// <returns>Where the parts of blocks came to stand; none for a text.</returns>
    public IReadOnlyList<TextPlace> AppendMarkdown(StringBuilder markdown, string prefix, bool isSecond)
    {
        if (Blocks is not null)
        {
            return Blocks.AppendMarkdown(markdown, prefix, isSecond);
        }

        MarkdownEscape.Append(markdown, Text);
        return [];
    }
}
