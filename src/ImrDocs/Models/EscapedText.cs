namespace ImrDocs.Models;

/// <summary>Places in a text as JSON writes it.</summary>
internal static class EscapedText
{
    private const int EscapedCharacter = 2;
    private const int EscapedUnit = 6;

    /// <summary>The byte at which a character stands.</summary>
    /// <param name="json">The text between its quotation marks, in UTF-8.</param>
    /// <param name="index">The character, in UTF-16 units from 0, of what the text says.</param>
    public static int OffsetOf(ReadOnlySpan<byte> json, int index)
    {
        var offset = 0;
        for (var unit = 0; unit < index && offset < json.Length; )
        {
            var (length, units) = json[offset] switch
            {
                (byte)'\\' => (json[offset + 1] == (byte)'u' ? EscapedUnit : EscapedCharacter, 1),
                < 0x80 => (1, 1),
                < 0xE0 => (2, 1),
                < 0xF0 => (3, 1),
                _ => (4, 2),
            };
            offset += length;
            unit += units;
        }

        return offset;
    }
}
