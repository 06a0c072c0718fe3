using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ImrDocs.Templating.Markdown;
using ImrDocs.Values;

namespace ImrDocs.CompiledLetters;

/// <summary>Takes what a compiled template writes, as UTF-8.</summary>
/// <typeparam name="TEscaping">The form in which values are escaped.</typeparam>
/// <remarks>
/// It writes into the span that the output lends, and moves to a rented buffer where that is too short; the output gets
/// the letter when all of it is there, and never a part. What compiled code cannot write, it gives up: then the
/// interpreter writes the letter, or says what is wrong and where.
/// </remarks>
public ref partial struct LetterWriter<TEscaping>
    where TEscaping : struct, IEscaping
{
    private Span<byte> _buffer;
    private byte[]? _rented;
    private char[]? _text;
    private int _length;
    private int _captured;
    private CaptureMark? _capture;
    private int _rounds;
    private int _blocksEnd;
    private bool _areSecondBlocks;

    internal LetterWriter(Span<byte> buffer) => _buffer = buffer;

    /// <summary>Writes what a template says itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Literal(scoped ReadOnlySpan<byte> utf8)
    {
        if (!utf8.TryCopyTo(_buffer[_length..]))
        {
            Grow(utf8.Length);
            utf8.CopyTo(_buffer[_length..]);
        }

        _length += utf8.Length;
    }

    /// <summary>
    /// Writes what a template says itself, beginning with a line break or a container: line breaks that would leave a
    /// second blank line, where nothing was printed before them, are left out, and so is a backslash that breaks no
    /// line because the paragraph ends here.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Lines(scoped ReadOnlySpan<byte> utf8)
    {
        // Most follow a value or a word.
        if (_length > 0 && _buffer[_length - 1] is not ((byte)'\n' or (byte)'\\'))
        {
            Literal(utf8);
        }
        else
        {
            EndParagraph(utf8);
            Literal(utf8[SurplusBreaks(utf8)..]);
        }
    }

    /// <summary>
    /// Writes what a template says itself in HTML, beginning with the end of an element: a line break right before it
    /// is left out.
    /// </summary>
    public void Closing(scoped ReadOnlySpan<byte> utf8)
    {
        if (_buffer[.._length].EndsWith(LineBreak))
        {
            _length -= LineBreak.Length;
        }

        Literal(utf8);
    }

    private static ReadOnlySpan<byte> LineBreak => "<br />\n"u8;

    // Leaves out the backslash before the text where the paragraph ends with it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EndParagraph(scoped ReadOnlySpan<byte> utf8)
    {
        var written = _buffer[(_capture?.Start ?? 0).._length];
        if (written is [.. var line, (byte)'\n'])
        {
            if (LineBreaks.EndsParagraph(utf8) && LineBreaks.EndsWithBreak(line))
            {
                _buffer[_length - 2] = (byte)'\n';
                _length--;
            }
        }
        else if (
            utf8 is [(byte)'\n', _, ..]
            && LineBreaks.EndsParagraph(utf8[1..])
            && LineBreaks.EndsWithBreak(written)
        )
        {
            _length--;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int SurplusBreaks(scoped ReadOnlySpan<byte> utf8)
    {
        var before = 0;
        var start = _capture?.Start ?? 0;
        while (before < 2 && _length - before > start && _buffer[_length - before - 1] == (byte)'\n')
        {
            before++;
        }

        var text = utf8.IndexOfAnyExcept((byte)'\n');
        return BlankLines.Surplus(before, text < 0 ? utf8.Length : text);
    }

    /// <summary>Counts a round of a loop; all loops of a letter together have a limit.</summary>
    public void Round()
    {
        if (++_rounds > RenderingLimits.Loops)
        {
            GiveUp(FallbackReasons.Limit);
        }
    }

    /// <summary>Leaves the letter to the interpreter.</summary>
    /// <param name="reason">Why, in a word that reports and metrics show.</param>
    [DoesNotReturn]
    public readonly void GiveUp(string reason) => throw new CompiledFallbackException(reason);

    /// <summary>Begins to capture what is written. Returns the mark that <see cref="EndCapture"/> takes.</summary>
    public CaptureMark BeginCapture()
    {
        var mark = new CaptureMark(_length, _capture?.Start);
        _capture = mark;
        return mark;
    }

    /// <summary>Takes out what was written since a capture began.</summary>
    /// <param name="mark">The mark of its beginning.</param>
    public byte[] EndCapture(CaptureMark mark)
    {
        var captured = _buffer[mark.Start.._length].ToArray();
        _length = mark.Start;
        _capture = mark.Outer is { } outer ? new(outer, null) : null;
        _captured += captured.Length;
        if (_captured > RenderingLimits.Output)
        {
            GiveUp(FallbackReasons.Limit);
        }

        return captured;
    }

    /// <summary>The text, when all of it is written.</summary>
    internal readonly ReadOnlySpan<byte> Written =>
        _length + _captured <= RenderingLimits.Output
            ? _buffer[.._length]
            : throw new CompiledFallbackException(FallbackReasons.Limit);

    /// <summary>Hands the letter to the output, without the line breaks at its edges and with one at its end.</summary>
    /// <param name="output">The output that lent the first buffer.</param>
    internal void HandOver(IBufferWriter<byte> output)
    {
        // A letter that leaves no room for its last line break does not stay in the output's span.
        Literal("\n"u8);
        var (start, end) = (0, Written.Length - 1);
        while (end > 0 && _buffer[end - 1] == (byte)'\n')
        {
            end--;
        }

        if (end < Written.Length - 1 && TEscaping.HasLineBreaks && LineBreaks.EndsWithBreak(_buffer[..end]))
        {
            end--;
            _buffer[end] = (byte)'\n';
        }

        while (start < end && _buffer[start] == (byte)'\n')
        {
            start++;
        }

        var letter = _buffer[start..(end + 1)];
        if (_rented is not null || start > 0)
        {
            letter.CopyTo(_rented is null ? _buffer : output.GetSpan(letter.Length));
        }

        output.Advance(letter.Length);
    }

    internal void Release()
    {
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
            _rented = null;
        }

        if (_text is not null)
        {
            ArrayPool<char>.Shared.Return(_text);
            _text = null;
        }
    }

    private void Reserve(int count)
    {
        if (count > _buffer.Length - _length)
        {
            Grow(count);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int count)
    {
        if (_length + (long)count > RenderingLimits.Output)
        {
            GiveUp(FallbackReasons.Limit);
        }

        var longer = ArrayPool<byte>.Shared.Rent(Math.Max(_length + count, 2 * _buffer.Length));
        _buffer[.._length].CopyTo(longer);
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
        }

        _buffer = _rented = longer;
    }
}
