using System.Runtime.CompilerServices;
using System.Text;
using ImrDocs.Models;

namespace ImrDocs.Compiled;

/// <content>Texts. Nearly every text is written as it is: that is tried first, and undone where it is not so.</content>
public ref partial struct LetterWriter<TForm>
{
    /// <summary>Writes a text that is known to be one line that says something.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Text(scoped ReadOnlySpan<char> text)
    {
        if (!TryWritePlain(text))
        {
            WriteEscaped(text);
        }
    }

    /// <summary>Writes a text of which nothing is known: as one line, and only when it says something that can be printed.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Printed(string? text)
    {
        if (text is null)
        {
            GiveUp();
        }

        var start = _length;
        if (text.Length == 0 || !TryWritePlain(text) || !IsLine(_buffer[start.._length]))
        {
            _length = start;
            WriteLine(PlainText.Normalize(text));
        }
    }

    private static bool IsLine(ReadOnlySpan<byte> plain) => plain[0] != (byte)' ' && plain[^1] != (byte)' ' && plain.IndexOf("  "u8) < 0;

    // A text that is not empty; when it may have to be escaped, nothing counts as written.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryWritePlain(scoped ReadOnlySpan<char> text) => TForm.IsPlainAtEdges(text) && TryCopy(text);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryCopy(scoped ReadOnlySpan<char> plain)
    {
        var free = _buffer[_length..];
        if (plain.Length > free.Length || TForm.Plain.CopyTo(plain, free) < plain.Length)
        {
            return false;
        }

        _length += plain.Length;
        return true;
    }

    private void WriteLine(scoped ReadOnlySpan<char> normal)
    {
        if (PlainText.IsBlank(normal) || PlainText.IndexOfUnprintable(normal) >= 0)
        {
            GiveUp();
        }

        WriteEscaped(normal);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteEscaped(scoped ReadOnlySpan<char> text)
    {
        var (beginning, end) = TForm.EscapedEdges(text);
        var rest = text;
        if (beginning >= 0)
        {
            WriteRun(text[..beginning]);
            WriteCharacter(text[beginning..]);
            rest = text[(beginning + 1)..];
        }

        if (end > beginning)
        {
            WriteRun(rest[..^1]);
            rest = text[end..];
            WriteCharacter(rest);
            return;
        }

        WriteRun(rest);
    }

    // Characters of which each is escaped, or not, for what it is and not for where it stands.
    private void WriteRun(scoped ReadOnlySpan<char> run)
    {
        while (true)
        {
            Reserve(run.Length);
            var plain = TForm.Plain.CopyTo(run, _buffer[_length..]);
            _length += plain;
            run = run[plain..];
            if (run.IsEmpty)
            {
                return;
            }

            // What is not ASCII seldom stands alone.
            do
            {
                run = run[WriteCharacter(run)..];
            }
            while (!run.IsEmpty && !char.IsAscii(run[0]));
        }
    }

    // The first character of a text; returns of how many UTF-16 units it is made.
    private int WriteCharacter(scoped ReadOnlySpan<char> text)
    {
        Reserve(ITextForm.LongestCharacter);
        var free = _buffer[_length..];
        if (TForm.Escape(text[0], free) is > 0 and var escaped)
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
