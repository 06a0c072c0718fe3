using ImrDocs.Generators.Model;
using ImrDocs.Templating.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ImrDocs.Generators.Templates;

/// <summary>A template that the project hands to the compiler as an additional file.</summary>
/// <param name="Letter">The name of its letter.</param>
/// <param name="Path">Its path relative to the letter's template folder, with forward slashes.</param>
/// <param name="File">The file.</param>
internal sealed record TemplateFile(string Letter, string Path, AdditionalText File)
{
    private const string LetterMetadata = "build_metadata.AdditionalFiles.ImrDocsLetter";
    private const string PathMetadata = "build_metadata.AdditionalFiles.ImrDocsTemplate";

    /// <summary>The template that an additional file is, or null when it is none.</summary>
    public static TemplateFile? Of(AdditionalText file, AnalyzerConfigOptionsProvider options) => Of(file, options, TemplateNames.IsTemplate);

    /// <summary>The style sheet of a letter that an additional file is, or null when it is none.</summary>
    public static TemplateFile? StyleOf(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        Of(file, options, static path => path == LetterFiles.Style);

    /// <summary>Parses the file; one that cannot be read is empty, and the compiler says why.</summary>
    public ParsedFile Parse(CancellationToken cancellation)
    {
        var text = File.GetText(cancellation) ?? SourceText.From("");
        return new(Letter, File.Path, text.Lines.Select(static line => line.Start).ToEquatableArray(), TemplateParser.Parse(Path, text.ToString()));
    }

    private static TemplateFile? Of(AdditionalText file, AnalyzerConfigOptionsProvider options, Func<string, bool> isMeant)
    {
        var metadata = options.GetOptions(file);
        return metadata.TryGetValue(LetterMetadata, out var letter) && letter.Length > 0
            && metadata.TryGetValue(PathMetadata, out var path) && isMeant(path)
            ? new(letter, path, file)
            : null;
    }
}
