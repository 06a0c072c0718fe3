namespace ImrDocs.Compiled;

/// <summary>A form of text that compiled templates write: how a value is escaped in it.</summary>
public interface ITextForm
{
    /// <summary>Writes a text as UTF-8, escaped so that a reader of the form sees exactly that text.</summary>
    /// <param name="text">One line of characters that can be printed, without white space at its edges.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="written">How many bytes were written.</param>
    /// <returns>Whether the destination is long enough.</returns>
    static abstract bool TryEscape(ReadOnlySpan<char> text, Span<byte> destination, out int written);
}
