using System.Runtime.CompilerServices;
using System.Text;
using ImrDocs.Values;

namespace ImrDocs.CompiledLetters;

/// <content>Texts. Nearly every text is written as it is: that is tried first, and undone where it is not so.</content>
public ref partial struct LetterWriter<TEscaping>
{
    /// <summary>Writes a text that is known to be one line that says something.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Text(scoped ReadOnlySpan<char> text)
    {
        if (TEscaping.IsPlainAtEdges(text))
        {
            WriteInner(text, _length);
        }
        else
        {
            WriteEscaped(text);
        }
    }

    /// <summary>
    /// Writes a text of which nothing is known: as one line, and only when it says something that can be printed.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Printed(string? text)
    {
        if (text is null)
        {
            GiveUp(FallbackReasons.AbsentValue);
        }

        var start = _length;
        if (!TryWritePlain(text) || !IsLine(_buffer[start.._length]))
        {
            _length = start;
            WriteLine(PlainText.OneLine(text));
        }
    }

    private static bool IsLine(ReadOnlySpan<byte> plain) =>
        plain[0] != (byte)' ' && plain[^1] != (byte)' ' && plain.IndexOf("  "u8) < 0;

    // Whether nothing of a text had to be escaped; otherwise nothing of it counts as written.
    private bool TryWritePlain(scoped ReadOnlySpan<char> text)
    {
        var free = _buffer[_length..];
        if (
            text.IsEmpty
            || text.Length > free.Length
            || !TEscaping.IsPlainAtEdges(text)
            || TEscaping.Plain.CopyTo(text, free) < text.Length
        )
        {
            return false;
        }

        _length += text.Length;
        return true;
    }

    private void WriteLine(scoped ReadOnlySpan<char> normal)
    {
        if (PlainText.IsBlank(normal) || PlainText.IndexOfUnprintable(normal) >= 0)
        {
            GiveUp(FallbackReasons.UnprintableText);
        }

        Text(normal);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteEscaped(scoped ReadOnlySpan<char> text)
    {
        var (beginning, end) = TEscaping.EscapedEdges(text, Before(text));
        var start = _length;
        var rest = text;
        if (beginning >= 0)
        {
            WriteInner(text[..beginning], start);
            WriteEdge(text[beginning..], start);
            rest = text[(beginning + 1)..];
        }

        if (end > beginning)
        {
            WriteInner(rest[..^1], start);
            WriteEdge(text[end..], start);
            return;
        }

        WriteInner(rest, start);
    }

    // What is captured is written without what will stand before it.
    private readonly byte Before(scoped ReadOnlySpan<char> text)
    {
        if (_capture?.Start == _length && TEscaping.DependsOnTextBefore(text))
        {
            GiveUp(FallbackReasons.CapturedText);
        }

        return _length == 0 ? (byte)'\n' : _buffer[_length - 1];
    }

    // What was written before a text began, which is asked of few characters.
    private readonly ReadOnlySpan<byte> BeforeText(char c, int start)
    {
        if (TEscaping.DependsOnLineBefore(c) && _capture is { } capture && !HasLineBreak(capture.Start, start))
        {
            GiveUp(FallbackReasons.CapturedText);
        }

        return _buffer[..start];
    }

    private readonly bool HasLineBreak(int start, int end) => _buffer[start..end].Contains((byte)'\n');

    private void WriteEdge(scoped ReadOnlySpan<char> text, int start)
    {
        Reserve(IEscaping.LongestCharacter);
        if (TEscaping.EscapeEdge(text[0], _buffer[_length..]) is > 0 and var escaped)
        {
            _length += escaped;
        }
        else
        {
            WriteCharacter(text, start);
        }
    }

    // Characters of which each is escaped, or not, for what it is and not for where it stands. Nearly always none is.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteInner(scoped ReadOnlySpan<char> text, int start)
    {
        var free = _buffer[_length..];
        var plain = text.Length <= free.Length ? TEscaping.Plain.CopyTo(text, free) : 0;
        _length += plain;
        if (plain < text.Length)
        {
            WriteOthers(text[plain..], start);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteOthers(scoped ReadOnlySpan<char> text, int start)
    {
        var rest = text;
        while (true)
        {
            Reserve(rest.Length);
            var plain = TEscaping.Plain.CopyTo(rest, _buffer[_length..]);
            _length += plain;
            rest = rest[plain..];
            if (rest.IsEmpty)
            {
                return;
            }

            // What is not ASCII seldom stands alone.
            do
            {
                rest = rest[WriteCharacter(rest, start)..];
            } while (!rest.IsEmpty && !char.IsAscii(rest[0]));
        }
    }

    // The first character of a text; returns of how many UTF-16 units it is made.
    private int WriteCharacter(scoped ReadOnlySpan<char> text, int start)
    {
        Reserve(IEscaping.LongestCharacter);
        var free = _buffer[_length..];
        if (TEscaping.Escape(text[0], BeforeText(text[0], start), free) is > 0 and var escaped)
        {
            _length += escaped;
            return 1;
        }

        // Half of a surrogate pair becomes U+FFFD.
        Rune.DecodeFromUtf16(text, out var rune, out var units);
        _length += rune.EncodeToUtf8(free);
        return units;
    }
}
