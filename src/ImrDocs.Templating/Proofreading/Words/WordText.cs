using System.Collections.Immutable;
using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>What is written on one way through a letter, as its reader sees it: words without their markup.</summary>
internal sealed class WordText
{
    // What stands next to a place is a word and the signs around it.
    private const int Reach = 32;

    private char[] _tail = new char[2 * Reach];
    private TextOrigin[] _origins = new TextOrigin[2 * Reach];
    private WordWay _way = WordWay.Start;

    /// <summary>Goes on where a way has led to.</summary>
    public void Resume(WordWay way)
    {
        _way = way;
        Length = way.Tail.Length;
        way.Tail.CopyTo(0, _tail, 0, Length);
        way.Origins.CopyTo(_origins);
        (Open, Label, IsUnsure) = (way.Open, way.Label, way.IsUnsure);
        (IsNextRound, IsOneLine, IsQuote, Address) = (way.IsNextRound, way.IsOneLine, way.IsQuote, way.Address);
    }

    /// <inheritdoc cref="WordWay.Open"/>
    public ImmutableStack<OpenMark> Open { get; set; } = ImmutableStack<OpenMark>.Empty;

    /// <inheritdoc cref="WordWay.Label"/>
    public TextOrigin? Label { get; set; }

    /// <inheritdoc cref="WordWay.IsUnsure"/>
    public bool IsUnsure { get; private set; }

    /// <inheritdoc cref="WordWay.IsNextRound"/>
    public bool IsNextRound { get; private set; }

    /// <inheritdoc cref="WordWay.IsOneLine"/>
    public bool IsOneLine { get; set; }

    /// <inheritdoc cref="WordWay.IsQuote"/>
    public bool IsQuote { get; set; }

    /// <inheritdoc cref="WordWay.Address"/>
    public AddressState Address { get; set; }

    /// <summary>How many characters are known.</summary>
    public int Length { get; private set; }

    /// <summary>The last character; a line break where a block or a line begins.</summary>
    public char Last => Back(0);

    /// <summary>Whether nothing is written in the block.</summary>
    public bool IsBlockStart => Length == 1 && _tail[0] == '\n';

    /// <summary>Whether a line begins.</summary>
    public bool IsLineStart => Last == '\n';

    /// <summary>A character counted back from the last; a null character where it is not known.</summary>
    public char Back(int count) => count < Length ? _tail[Length - 1 - count] : '\0';

    /// <summary>What writes a character counted back from the last.</summary>
    public TextOrigin OriginBack(int count) => _origins[Length - 1 - count];

    /// <summary>How many white space characters what is written ends with.</summary>
    public int TrailingSpaces
    {
        get
        {
            var count = 0;
            while (char.IsWhiteSpace(Back(count)))
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>The letters before a place counted back from the last character.</summary>
    public string WordBefore(int count) => RunBefore(count, char.IsLetter);

    /// <summary>The characters without white space before a place counted back from the last character.</summary>
    public string TokenBefore(int count) => RunBefore(count, static c => c != '\0' && !char.IsWhiteSpace(c));

    /// <summary>Whether the character was written by something else than what writes the last one.</summary>
    public bool IsJunction(WordPlace next) => !ReferenceEquals(OriginBack(0).Step, next.Origin.Step) || IsNextRound;

    /// <summary>Writes a character.</summary>
    public void Push(char c, TextOrigin origin)
    {
        if (Length == _tail.Length)
        {
            Array.Resize(ref _tail, 2 * Length);
            Array.Resize(ref _origins, 2 * Length);
        }

        (_tail[Length], _origins[Length]) = (c, origin);
        Length++;
        IsNextRound = false;
    }

    /// <summary>Takes back the spaces at the end.</summary>
    public void TrimSpaces()
    {
        while (Last == ' ')
        {
            Length--;
        }
    }

    /// <summary>Begins a block.</summary>
    public void Begin()
    {
        (Length, _tail[0], _origins[0]) = (1, '\n', default);
        Open = ImmutableStack<OpenMark>.Empty;
        (Label, IsUnsure, IsOneLine, IsQuote) = (null, false, false, false);
    }

    /// <summary>The way with what was written.</summary>
    public WordWay ToWay()
    {
        var surplus = Math.Max(0, Length - Reach);
        return _way with
        {
            Tail = new(_tail, surplus, Length - surplus),
            Origins = ImmutableArray.Create(_origins, surplus, Length - surplus),
            Open = Open,
            Label = Label,
            IsUnsure = IsUnsure,
            IsNextRound = IsNextRound,
            IsOneLine = IsOneLine,
            IsQuote = IsQuote,
            Address = Address,
        };
    }

    private string RunBefore(int count, Func<char, bool> isIn)
    {
        var start = count;
        while (isIn(Back(start)))
        {
            start++;
        }

        return new(_tail, Length - start, start - count);
    }
}
