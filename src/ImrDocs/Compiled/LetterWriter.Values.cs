using System.Buffers;
using System.Globalization;
using ImrDocs.Codecs;
using ImrDocs.Models;

namespace ImrDocs.Compiled;

/// <content>Values.</content>
public ref partial struct LetterWriter<TForm>
{
    // As many as no number and no date is longer than.
    private const int LongestNumber = 512;

    /// <summary>Writes a text that is known to be one line that says something.</summary>
    public void Text(scoped ReadOnlySpan<char> text)
    {
        int written;
        while (!TForm.TryEscape(text, _buffer[_length..], out written))
        {
            Grow(Math.Max(text.Length, _buffer.Length - _length) + 16);
        }

        _length += written;
    }

    /// <summary>Writes a text of which nothing is known: as one line, and only when it says something that can be printed.</summary>
    public void Printed(string? text)
    {
        if (text is null)
        {
            GiveUp();
        }

        if (PrintedText.IsPlain(text))
        {
            Text(text);
            return;
        }

        var normal = PlainText.IsNormal(text) ? text : PlainText.Normalize(text);
        if (PlainText.IsBlank(normal) || PlainText.IndexOfUnprintable(normal) >= 0)
        {
            GiveUp();
        }

        Text(normal);
    }

    /// <summary>Writes a whole number.</summary>
    public void Number(long number)
    {
        Span<char> text = stackalloc char[32];
        number.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        Text(text[..length]);
    }

    /// <summary>Writes a number with all its decimals.</summary>
    public void Number(decimal number)
    {
        Span<char> text = stackalloc char[LongestNumber];
        number.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        Text(text[..length]);
    }

    /// <summary>Writes a number of floating point.</summary>
    public void Number(double number)
    {
        if (!double.IsFinite(number))
        {
            GiveUp();
        }

        Span<char> text = stackalloc char[LongestNumber];
        number.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        Text(text[..length]);
    }

    /// <summary>Writes what a template captured.</summary>
    public void Captured(byte[] text) => Literal(text);

    /// <summary>Writes the parts of a date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="format">Scriban's format, with those parts alone and nothing between them that has to be escaped.</param>
    public void Date(DateOnly date, scoped ReadOnlySpan<byte> format)
    {
        // The longest part is the name of a day or a month.
        var longest = format.Length * 5;
        if (longest > _buffer.Length - _length)
        {
            Grow(longest);
        }

        _length += DateText.Write(date, format, _buffer[_length..]);
    }

    /// <summary>Writes the texts of a list with a separator between them.</summary>
    public void Join(IReadOnlyList<string> list, string separator)
    {
        var items = ValueList.AsSpan(list);
        var length = 0;
        for (var i = 0; i < items.Length; i++)
        {
            length = Append(length, i == 0 ? "" : separator);
            length = Append(length, items[i]);
        }

        PrintJoined(length);
    }

    /// <summary>Writes the labels of a list's choices with a separator between them.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <typeparam name="TBinding">What ties the enum to its members.</typeparam>
    public void Join<T, TBinding>(IReadOnlyList<T> list, string separator)
        where T : struct, Enum
        where TBinding : IEnumBinding<T>
    {
        var items = ValueList.AsSpan(list);
        var length = 0;
        for (var i = 0; i < items.Length; i++)
        {
            length = Append(length, i == 0 ? "" : separator);
            length = Append(length, PrintedText.OfChoice<T, TBinding>(items[i]));
        }

        PrintJoined(length);
    }

    private int Append(int length, string part)
    {
        if (_text is null || part.Length > _text.Length - length)
        {
            var longer = ArrayPool<char>.Shared.Rent(Math.Max(256, 2 * (length + part.Length)));
            if (_text is not null)
            {
                _text.AsSpan(0, length).CopyTo(longer);
                ArrayPool<char>.Shared.Return(_text);
            }

            _text = longer;
        }

        part.CopyTo(_text.AsSpan(length));
        return length + part.Length;
    }

    private void PrintJoined(int length)
    {
        var text = _text.AsSpan(0, length);
        if (PrintedText.IsPlain(text) || (PlainText.IsNormal(text) && !PlainText.IsBlank(text) && PlainText.IndexOfUnprintable(text) < 0))
        {
            Text(text);
        }
        else
        {
            Printed(text.ToString());
        }
    }
}
