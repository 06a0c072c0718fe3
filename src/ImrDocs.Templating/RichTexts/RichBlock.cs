using System.Globalization;

namespace ImrDocs.RichTexts;

/// <summary>A block of a rich text. The set is closed.</summary>
internal abstract class RichBlock
{
    /// <summary>The words without their markup: a line for each paragraph and line break.</summary>
    public abstract IEnumerable<string> Lines { get; }
}

/// <summary>A paragraph.</summary>
/// <param name="runs">The words, in runs that differ from their neighbors.</param>
internal sealed class RichParagraph(IReadOnlyList<RichRun> runs) : RichBlock
{
    public IReadOnlyList<RichRun> Runs { get; } = runs;

    /// <summary>The marks of emphasis with which Markdown reads the paragraph as it is.</summary>
    public EmphasisMarks Marks { get; init; } = EmphasisMarks.Usual;

    public override IEnumerable<string> Lines =>
        string.Concat(Runs.Select(static run => run.Text)).Split(RichRun.LineBreak);
}

/// <summary>A list. Next to it stands no list of the same kind.</summary>
/// <param name="start">The number of the first item; null where the items have bullets.</param>
/// <param name="items">The items, of which there is at least one.</param>
internal sealed class RichList(int? start, IReadOnlyList<RichListItem> items) : RichBlock
{
    public int? Start { get; } = start;

    public IReadOnlyList<RichListItem> Items { get; } = items;

    public override IEnumerable<string> Lines => Items.SelectMany(static item => item.Lines);
}

/// <summary>An item of a list: words, and a list below them.</summary>
/// <remarks>
/// It has no blocks that a blank line separates: Markdown reads those in another way in some of the places where a
/// letter can have a list.
/// </remarks>
/// <param name="words">The words.</param>
/// <param name="list">The list, which counts from 1 if it counts; null where there is none.</param>
internal sealed class RichListItem(RichParagraph words, RichList? list)
{
    public RichParagraph Words { get; } = words;

    public RichList? List { get; } = list;

    public IEnumerable<string> Lines => Words.Lines.Concat(List?.Lines ?? []);
}

/// <summary>Words of a paragraph that are alike.</summary>
/// <param name="Text">The words, with <see cref="LineBreak"/> where a line ends.</param>
/// <param name="IsStrong">Whether they are strong: bold.</param>
/// <param name="IsEmphasized">Whether they are emphasized: italic.</param>
internal sealed record RichRun(string Text, bool IsStrong = false, bool IsEmphasized = false)
{
    public const char LineBreak = '\n';

    public bool IsLike(RichRun other) => IsStrong == other.IsStrong && IsEmphasized == other.IsEmphasized;
}

/// <summary>The signs of emphasis: <c>*</c> or <c>_</c>.</summary>
/// <param name="Strong">The sign that is written twice.</param>
/// <param name="Emphasis">The sign that is written once.</param>
internal readonly record struct EmphasisMarks(char Strong, char Emphasis)
{
    public static readonly EmphasisMarks Usual = new('*', '*');

    public static IReadOnlyList<EmphasisMarks> All { get; } = [Usual, new('*', '_'), new('_', '*'), new('_', '_')];
}

/// <summary>The marks of lists.</summary>
/// <param name="Bullet">What stands before an item without a number.</param>
/// <param name="Delimiter">What stands after the number of an item.</param>
internal readonly record struct ListMarks(char Bullet, char Delimiter)
{
    /// <summary>The marks of a value by itself.</summary>
    public static readonly ListMarks Usual = new('-', '.');

    /// <summary>The marks in a letter: lists of its templates, which have others, do not go on in them.</summary>
    public static readonly ListMarks InLetter = new('*', ')');

    /// <summary>The marks in a letter of a value right after another one, whose list would go on otherwise.</summary>
    public static readonly ListMarks SecondInLetter = new('+', '.');

    /// <summary>What stands before an item.</summary>
    /// <param name="number">The item's number; null for a bullet.</param>
    public string Of(long? number) =>
        number is { } counted
            ? counted.ToString(CultureInfo.InvariantCulture) + Delimiter + ' '
            : Bullet.ToString() + ' ';
}
