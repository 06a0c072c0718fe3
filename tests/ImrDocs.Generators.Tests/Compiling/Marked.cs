using Microsoft.CodeAnalysis.Text;

namespace ImrDocs.Generators.Tests.Compiling;

/// <summary>A source whose wrong places stand between <c>[|</c> and <c>|]</c>.</summary>
internal sealed record Marked(string Source, IReadOnlyList<TextSpan> Spans)
{
    public static Marked Parse(string marked)
    {
        List<TextSpan> spans = [];
        var source = marked;
        for (
            var start = source.IndexOf("[|", StringComparison.Ordinal);
            start >= 0;
            start = source.IndexOf("[|", StringComparison.Ordinal)
        )
        {
            source = source.Remove(start, 2);
            var end = source.IndexOf("|]", StringComparison.Ordinal);
            source = source.Remove(end, 2);
            spans.Add(TextSpan.FromBounds(start, end));
        }

        return new(source, spans);
    }
}
