namespace ImrDocs.CompiledLetters;

/// <summary>Writes numbers of two digits, of which dates and years are made.</summary>
internal static class TwoDigits
{
    // Each of them, one after the other.
    private static ReadOnlySpan<byte> All =>
        "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849"u8
        + "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    /// <summary>Writes a number as two digits. Returns how many bytes were written.</summary>
    /// <param name="number">A number from 0 to 99.</param>
    /// <param name="destination">Where to write.</param>
    public static int Write(int number, Span<byte> destination)
    {
        All.Slice(2 * number, 2).CopyTo(destination);
        return 2;
    }

    /// <summary>Writes a number as one digit or two. Returns how many bytes were written.</summary>
    /// <param name="number">A number from 0 to 99.</param>
    /// <param name="destination">Where to write.</param>
    public static int WriteUnpadded(int number, Span<byte> destination)
    {
        if (number > 9)
        {
            return Write(number, destination);
        }

        destination[0] = (byte)('0' + number);
        return 1;
    }
}
