using ImrDocs.Diagnostics;
using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Equality;
using ImrDocs.Templating.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ImrDocs.Generators.Templates;

/// <summary>A parsed template with the file that it comes from.</summary>
/// <param name="Letter">The name of its letter.</param>
/// <param name="FilePath">The file.</param>
/// <param name="LineStarts">Where each line of the file begins, with the line ends that it has.</param>
/// <param name="Template">The template.</param>
internal sealed record ParsedFile(
    string Letter,
    string FilePath,
    EquatableArray<int> LineStarts,
    ParsedTemplate Template
)
{
    /// <summary>Takes files of one letter and one path for one, should a project hand one over twice.</summary>
    public static IEqualityComparer<ParsedFile> ByPlace { get; } = new PlaceComparer();

    /// <summary>The place of a diagnostic in the file.</summary>
    public LocationSpec LocationOf(Diagnostic diagnostic)
    {
        var line = Math.Min(diagnostic.Line, LineStarts.Count) - 1;
        var (start, end) = (diagnostic.Column - 1, (diagnostic.EndColumn ?? diagnostic.Column + 1) - 1);
        return new(
            FilePath,
            TextSpan.FromBounds(LineStarts[line] + start, LineStarts[line] + end),
            new(new(line, start), new(line, end))
        );
    }

    private sealed class PlaceComparer : IEqualityComparer<ParsedFile>
    {
        public bool Equals(ParsedFile x, ParsedFile y) => x.Letter == y.Letter && x.Template.Path == y.Template.Path;

        public int GetHashCode(ParsedFile file) => file.Template.Path.GetHashCode();
    }
}
