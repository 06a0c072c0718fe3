using System.Collections.Immutable;
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
    private static EquatableArray<int> FirstLine { get; } = new[] { 0 }.ToEquatableArray();

    /// <summary>Whether it stands for a file that the letter leaves out.</summary>
    public bool IsDefault { get; init; }

    /// <summary>The file, and, of a layout, what stands for the files that its letter may leave out.</summary>
    public IEnumerable<ParsedFile> WithDefaults()
    {
        yield return this;
        if (Template.Path != LetterFiles.Layout)
        {
            yield break;
        }

        foreach (var file in DefaultTemplates.For(Letter, Template.Text))
        {
            yield return new(
                Letter,
                FilePath.Substring(0, FilePath.Length - LetterFiles.Layout.Length) + file.Key,
                FirstLine,
                TemplateParser.Parse(file.Key, file.Value)
            )
            {
                IsDefault = true,
            };
        }
    }

    /// <summary>Each path of each letter once: a file of the letter's own before one that stands for it.</summary>
    public static ImmutableArray<ParsedFile> OfPaths(ImmutableArray<ParsedFile> files) =>
        [
            .. files
                .Where(static file => !file.IsDefault)
                .Concat(files.Where(static file => file.IsDefault))
                .Distinct(ByPlace),
        ];

    /// <summary>Takes files of one letter and one path for one, should a project hand one over twice.</summary>
    private static IEqualityComparer<ParsedFile> ByPlace { get; } = new PlaceComparer();

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
