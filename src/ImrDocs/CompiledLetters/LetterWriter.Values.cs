using System.Globalization;
using System.Runtime.CompilerServices;

namespace ImrDocs.CompiledLetters;

/// <content>Numbers, dates and captures.</content>
public ref partial struct LetterWriter<TEscaping>
{
    // As many characters as no number has.
    private const int LongestNumber = 40;

    /// <summary>Writes a whole number.</summary>
    public void Number(long number)
    {
        // Most numbers of letters are years.
        if (number is >= 1000 and <= 9999 && _buffer.Length - _length >= 4)
        {
            var free = _buffer[_length..];
            TwoDigits.Write((int)number / 100, free);
            TwoDigits.Write((int)number % 100, free[2..]);
            _length += 4;
        }
        else
        {
            Formatted(number);
        }
    }

    /// <summary>Writes a number with all its decimals.</summary>
    public void Number(decimal number) => Formatted(number);

    /// <summary>Writes a number of floating point.</summary>
    public void Number(double number)
    {
        if (!double.IsFinite(number))
        {
            GiveUp(FallbackReasons.Number);
        }

        Formatted(number);
    }

    /// <summary>Writes what a template captured.</summary>
    public void Captured(byte[] text)
    {
        if (TEscaping.HasLineBreaks && _length > 0 && _buffer[_length - 1] is (byte)'\n' or (byte)'\\')
        {
            EndParagraph(text);
        }

        Literal(text);
    }

    /// <summary>Writes the parts of a date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="format">
    /// Scriban's format, with those parts alone and nothing between them that has to be escaped.
    /// </param>
    public void Date(DateOnly date, scoped ReadOnlySpan<byte> format)
    {
        // The longest part is the name of a day or a month.
        Reserve(format.Length * 5);
        _length += DateText.Write(date, format, _buffer[_length..]);
    }

    // A sign at its beginning is all that may be escaped in a number.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Formatted<T>(T number)
        where T : struct, IUtf8SpanFormattable, ISpanFormattable
    {
        Reserve(LongestNumber);
        number.TryFormat(_buffer[_length..], out var length, default, CultureInfo.InvariantCulture);
        if (_buffer[_length] == (byte)'-')
        {
            Negative(number);
            return;
        }

        _length += length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Negative<T>(T number)
        where T : struct, ISpanFormattable
    {
        Span<char> text = stackalloc char[LongestNumber];
        number.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        Text(text[..length]);
    }
}
