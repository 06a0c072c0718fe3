using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ImrDocs.Generators.Diagnostics;

/// <summary>A place in a file, without the syntax tree that a compiler's location would keep alive.</summary>
internal sealed record LocationSpec(string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>No place: what is wrong is wrong with the project.</summary>
    public static LocationSpec None { get; } = new("", default, default);

    public static LocationSpec Of(SyntaxNodeOrToken place)
    {
        var tree = place.SyntaxTree ?? throw new ArgumentException("The place belongs to no file.", nameof(place));
        return new(tree.FilePath, place.Span, tree.GetLineSpan(place.Span).Span);
    }

    public Location ToLocation() => Path.Length == 0 ? Location.None : Location.Create(Path, Span, Lines);
}
