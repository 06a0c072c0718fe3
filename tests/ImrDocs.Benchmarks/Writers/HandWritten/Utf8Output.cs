using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ImrDocs.Benchmarks.Writers.HandWritten;

/// <summary>Writes into the span that a buffer lends, and asks for another only when it is full.</summary>
internal ref struct Utf8Output(IBufferWriter<byte> output)
{
    private const int FirstSpan = 4096;

    private Span<byte> _free = output.GetSpan(FirstSpan);
    private int _written;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Raw(scoped ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Reserve(utf8.Length));
        Advance(utf8.Length);
    }

    public void Number(int value)
    {
        const int longest = 11;
        value.TryFormat(Reserve(longest), out var written, provider: CultureInfo.InvariantCulture);
        Advance(written);
    }

    /// <summary>A date as month, day and year: 12/09/2016.</summary>
    public void Date(DateOnly date)
    {
        const int length = 10;
        var (year, month, day) = date;
        var span = Reserve(length)[..length];
        TwoDigits(span, month);
        span[2] = (byte)'/';
        TwoDigits(span[3..], day);
        span[5] = (byte)'/';
        TwoDigits(span[6..], year / 100);
        TwoDigits(span[8..], year % 100);
        Advance(length);
    }

    /// <summary>At least so many bytes, not yet counted as written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> Reserve(int size)
    {
        if (_free.Length < size)
        {
            Grow(size);
        }

        return _free;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Advance(int size)
    {
        _free = _free[size..];
        _written += size;
    }

    public void Flush()
    {
        output.Advance(_written);
        _written = 0;
        _free = default;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int size)
    {
        Flush();
        _free = output.GetSpan(Math.Max(size, FirstSpan));
    }

    private static void TwoDigits(Span<byte> span, int value)
    {
        span[0] = (byte)('0' + (value / 10));
        span[1] = (byte)('0' + (value % 10));
    }
}
