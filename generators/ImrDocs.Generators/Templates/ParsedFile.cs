using ImrDocs.Generators.Diagnostics;
using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ImrDocs.Generators.Templates;

/// <summary>A parsed template with the file that it comes from. Two are equal when letter, file and text are.</summary>
internal sealed record ParsedFile(string Letter, string FilePath, SourceText Source, ParsedTemplate Template)
{
    /// <summary>Takes files of one letter and one path for one, should a project hand one over twice.</summary>
    public static IEqualityComparer<ParsedFile> ByPlace { get; } = new PlaceComparer();

    /// <summary>The place of a diagnostic in the file.</summary>
    public LocationSpec LocationOf(TemplateDiagnostic diagnostic)
    {
        var line = Source.Lines[Math.Min(diagnostic.Line, Source.Lines.Count) - 1];
        var start = Math.Min(diagnostic.Column - 1, line.Span.Length);
        var end = Math.Max(start, Math.Min(diagnostic.EndColumn - 1, line.Span.Length));
        return new(
            FilePath,
            TextSpan.FromBounds(line.Start + start, line.Start + end),
            new(new(line.LineNumber, start), new(line.LineNumber, end)));
    }

    public bool Equals(ParsedFile? other) =>
        other is not null && Letter == other.Letter && FilePath == other.FilePath && Template.Equals(other.Template) && Source.ContentEquals(other.Source);

    public override int GetHashCode() => unchecked((FilePath.GetHashCode() * 31) + Template.GetHashCode());

    private sealed class PlaceComparer : IEqualityComparer<ParsedFile>
    {
        public bool Equals(ParsedFile x, ParsedFile y) => x.Letter == y.Letter && x.Template.Path == y.Template.Path;

        public int GetHashCode(ParsedFile file) => file.Template.Path.GetHashCode();
    }
}
