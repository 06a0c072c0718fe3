using System.Diagnostics.CodeAnalysis;
using System.Text;
using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.RichTexts;

/// <summary>
/// A text of a model with modest markup: paragraphs and lists of words, of which some are strong or emphasized.
/// </summary>
/// <remarks>
/// It is written as Markdown, and holds nothing else than what its type allows: no HTML, heading, link, or image. A
/// value is never blank. Two are equal where they say the same.
/// </remarks>
public sealed class RichText : IEquatable<RichText>, IBlockContent
{
    /// <summary>The greatest length of the Markdown, in UTF-16 units.</summary>
    public const int MaxLength = 64 * 1024;

    /// <summary>The greatest number of paragraphs and list items.</summary>
    public const int MaxBlocks = 1_000;

    /// <summary>How many lists can stand in each other.</summary>
    public const int MaxListDepth = 3;

    private readonly string _markdown;

    internal RichText(IReadOnlyList<RichBlock> blocks)
        : this(blocks, RichMarkdown.Of(blocks, ListMarks.Usual)) { }

    private RichText(IReadOnlyList<RichBlock> blocks, string markdown) => (Blocks, _markdown) = (blocks, markdown);

    internal IReadOnlyList<RichBlock> Blocks { get; }

    /// <summary>The words without their markup: a line for each paragraph, list item, and line break.</summary>
    public string PlainText => string.Join("\n", Blocks.SelectMany(static block => block.Lines));

    /// <summary>Whether two values say the same.</summary>
    public static bool operator ==(RichText? left, RichText? right) => Equals(left, right);

    /// <summary>Whether two values say something different.</summary>
    public static bool operator !=(RichText? left, RichText? right) => !Equals(left, right);

    /// <summary>Reads a value.</summary>
    /// <param name="markdown">
    /// Markdown with paragraphs, <c>**strong**</c> and <c>*emphasized*</c> words, and lists of <c>-</c> or <c>1.</c>
    /// </param>
    /// <exception cref="ArgumentNullException">The Markdown is null.</exception>
    /// <exception cref="FormatException">The Markdown is blank, or holds what a rich text does not have.</exception>
    public static RichText Parse(string markdown) =>
        TryParse(markdown, out var value, out var errors)
            ? value
            : throw new FormatException(
                string.Join("\n", errors.Select(static error => $"({error.Line},{error.Column}): {error.Message}"))
            );

    /// <summary>Reads a value, or finds all that keeps it from being read.</summary>
    /// <param name="markdown">
    /// Markdown with paragraphs, <c>**strong**</c> and <c>*emphasized*</c> words, and lists of <c>-</c> or <c>1.</c>
    /// </param>
    /// <param name="value">The value; null where there is an error.</param>
    /// <param name="errors">What the Markdown holds that a rich text does not have, in the order of the places.</param>
    /// <returns>Whether there is a value.</returns>
    /// <exception cref="ArgumentNullException">The Markdown is null.</exception>
    public static bool TryParse(
        string markdown,
        [NotNullWhen(true)] out RichText? value,
        out IReadOnlyList<RichTextError> errors
    )
    {
        value = RichTextReader.Read(markdown ?? throw new ArgumentNullException(nameof(markdown)), out errors);
        return value is not null;
    }

    /// <inheritdoc/>
    public bool Equals(RichText? other) => other is not null && _markdown == other._markdown;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RichText);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_markdown);

    /// <summary>The value as Markdown, which reads as the same value.</summary>
    public override string ToString() => _markdown;

    /// <summary>One paragraph of plain words.</summary>
    internal static RichText OfWords(string words) => new([new RichParagraph([new(words)])]);

    /// <summary>Another object that is equal to this one.</summary>
    internal RichText Copy() => new(Blocks, _markdown);

    bool IBlockContent.IsParagraph => Blocks is [RichParagraph];

    bool IBlockContent.HasBlankLines => Blocks.Count > 1;

    IReadOnlyList<TextPlace> IBlockContent.AppendMarkdown(StringBuilder markdown, string prefix, bool isSecond) =>
        RichMarkdown.Append(markdown, Blocks, isSecond ? ListMarks.SecondInLetter : ListMarks.InLetter, prefix);

    IReadOnlyList<DocumentBlock> IBlockContent.ToBlocks(
        ValueIsolation isolation,
        int value,
        IReadOnlyList<TextPlace>? places
    ) => RichDocument.Of(Blocks, isolation, value, places ?? []);
}
