using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ImrDocs.Diagnostics;

namespace ImrDocs.Models;

/// <summary>Places in a text of UTF-8 bytes.</summary>
internal static class Utf8Text
{
    /// <summary>The first byte that begins no character, or -1 when the text is UTF-8 throughout.</summary>
    public static int IndexOfInvalid(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8))
        {
            return -1;
        }

        for (var i = 0; i < utf8.Length; )
        {
            if (Rune.DecodeFromUtf8(utf8[i..], out _, out var length) != OperationStatus.Done)
            {
                return i;
            }

            i += length;
        }

        return -1;
    }

    /// <summary>The text at which a reader stands, or null when it holds half of a surrogate pair.</summary>
    public static string? TryUnescape(in Utf8JsonReader json)
    {
        // The reader throws for an escaped half of a surrogate pair and has no other way to report it.
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>
    /// The byte at a line and a byte of that line, both from 0; the end of the text when they are unknown.
    /// </summary>
    public static long OffsetOf(ReadOnlySpan<byte> utf8, long? line, long? byteInLine)
    {
        if (line is not { } lines || byteInLine is not { } bytes)
        {
            return utf8.Length;
        }

        var start = 0;
        for (; lines > 0; lines--)
        {
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        }

        return Math.Min(start + bytes, utf8.Length);
    }

    /// <summary>The line and the column of a byte.</summary>
    public static SourcePosition PositionOf(ReadOnlySpan<byte> utf8, long offset)
    {
        var before = utf8[..(int)Math.Min(offset, utf8.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
