using System.Text;

namespace ImrDocs.Compiled;

/// <summary>Text without markup, such as a page's title: nothing is escaped.</summary>
public readonly struct PlainTextForm : ITextForm
{
    /// <inheritdoc/>
    public static bool TryEscape(ReadOnlySpan<char> text, Span<byte> destination, out int written) => Encoding.UTF8.TryGetBytes(text, destination, out written);
}
