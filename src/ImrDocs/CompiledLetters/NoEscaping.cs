using ImrDocs.RichTexts;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.CompiledLetters;

/// <summary>Text without markup, such as a page's title: nothing is escaped.</summary>
public readonly struct NoEscaping : IEscaping
{
    private static readonly PlainAscii All = new(without: "");

    static PlainAscii IEscaping.Plain => All;

    static bool IEscaping.IsPlainAtEdges(ReadOnlySpan<char> text) => true;

    static (int Beginning, int End) IEscaping.EscapedEdges(ReadOnlySpan<char> text, byte before) => (-1, -1);

    static bool IEscaping.DependsOnTextBefore(ReadOnlySpan<char> text) => false;

    static bool IEscaping.DependsOnLineBefore(char c) => false;

    static bool IEscaping.HasLineBreaks => false;

    static int IEscaping.EscapeEdge(char c, Span<byte> destination) => 0;

    static int IEscaping.Escape(char c, ReadOnlySpan<byte> before, Span<byte> destination) => 0;

    static string? IEscaping.Blocks(
        RichText value,
        ReadOnlySpan<byte> before,
        BlockPlace place,
        bool areSecond,
        ValueIsolation isolation
    ) => throw new CompiledFallbackException(FallbackReasons.UnprintableText);
}
