using ImrDocs.RichTexts;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.CompiledLetters;

/// <summary>A form of text that compiled templates write: how a value is escaped in it.</summary>
public interface IEscaping
{
    // As many bytes as no character takes, escaped or in UTF-8.
    internal const int LongestCharacter = 8;

    /// <summary>The characters that are written as they are, wherever they stand.</summary>
    internal static abstract PlainAscii Plain { get; }

    /// <summary>
    /// Whether it is certain that nothing in a text is escaped because of where it stands, also when other such texts
    /// follow it.
    /// </summary>
    /// <param name="text">The text, which is not empty.</param>
    internal static abstract bool IsPlainAtEdges(ReadOnlySpan<char> text);

    /// <summary>
    /// The places at which a text is escaped because of where they are: one near its beginning, and its last character;
    /// -1
    /// where there is none.
    /// </summary>
    /// <param name="text">The text, which is not empty.</param>
    /// <param name="before">The byte before the text.</param>
    internal static abstract (int Beginning, int End) EscapedEdges(ReadOnlySpan<char> text, byte before);

    /// <summary>Whether the byte before a text can matter to how the text is escaped.</summary>
    /// <param name="text">The text, which is not empty.</param>
    internal static abstract bool DependsOnTextBefore(ReadOnlySpan<char> text);

    /// <summary>Whether the line before a text can matter to how a character of the text is escaped.</summary>
    /// <param name="c">The character.</param>
    internal static abstract bool DependsOnLineBefore(char c);

    /// <summary>Whether a backslash at the end of a line breaks it.</summary>
    internal static abstract bool HasLineBreaks { get; }

    /// <summary>Writes a character that is escaped because of where it stands.</summary>
    /// <param name="c">The character.</param>
    /// <param name="destination">Where to write; long enough.</param>
    /// <returns>How many bytes were written; 0 when the character is not escaped.</returns>
    internal static abstract int EscapeEdge(char c, Span<byte> destination);

    /// <summary>The text of a value of blocks.</summary>
    /// <param name="value">The value.</param>
    /// <param name="before">What is written before it.</param>
    /// <param name="place">In what it stands.</param>
    /// <param name="areSecond">Whether it follows another value of blocks, whose lists have the usual marks.</param>
    /// <param name="isolation">When its words are isolated, in a form that isolates values.</param>
    /// <returns>The text; null where it would change what is written before it.</returns>
    internal static abstract string? Blocks(
        RichText value,
        ReadOnlySpan<byte> before,
        BlockPlace place,
        bool areSecond,
        ValueIsolation isolation
    );

    /// <summary>Writes a character as the form escapes it.</summary>
    /// <param name="c">The character.</param>
    /// <param name="before">What stands before the text that the character is of.</param>
    /// <param name="destination">Where to write; long enough.</param>
    /// <returns>How many bytes were written; 0 when the character is not ASCII and is not escaped.</returns>
    internal static abstract int Escape(char c, ReadOnlySpan<byte> before, Span<byte> destination);
}
