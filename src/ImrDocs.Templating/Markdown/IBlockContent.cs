using System.Text;
using ImrDocs.Templating.Documents;

namespace ImrDocs.Templating.Markdown;

/// <summary>A value that is blocks of its own and no text.</summary>
internal interface IBlockContent
{
    /// <summary>Whether its Markdown has blank lines between blocks, which make a list around it loose.</summary>
    bool HasBlankLines { get; }

    /// <summary>Whether it is a single paragraph.</summary>
    bool IsParagraph { get; }

    /// <summary>Appends the value to the Markdown before it, without a line break at the end.</summary>
    /// <param name="markdown">The Markdown, which ends in the line in which the value begins.</param>
    /// <param name="prefix">What stands before every further line.</param>
    /// <param name="isSecond">
    /// Whether nothing stands between the value and another one, so that lists need other marks to stay apart.
    /// </param>
    /// <returns>
    /// Where each block and each item of a list came to stand in the Markdown, each before those that stand in it.
    /// </returns>
    IReadOnlyList<TextPlace> AppendMarkdown(StringBuilder markdown, string prefix, bool isSecond);

    /// <summary>The blocks of the document tree that the value is.</summary>
    /// <param name="isolation">When the words of a paragraph or an item are isolated.</param>
    /// <param name="value">The number of the value.</param>
    /// <param name="places">
    /// Where its parts are written in the letter's Markdown, in the order of <see cref="AppendMarkdown"/>; null where
    /// there is none.
    /// </param>
    IReadOnlyList<DocumentBlock> ToBlocks(
        ValueIsolation isolation,
        int value = 0,
        IReadOnlyList<TextPlace>? places = null
    );
}
