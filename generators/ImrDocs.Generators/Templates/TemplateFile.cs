using System.Text;
using ImrDocs.Generators.Equality;
using ImrDocs.Templating.Assets;
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
    private const int Utf8CodePage = 65001;
    private const string PathMetadata = "build_metadata.AdditionalFiles.ImrDocsTemplate";

    /// <summary>The template that an additional file is, or null when it is none.</summary>
    public static TemplateFile? Of(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        Of(file, options, TemplateNames.IsTemplate);

    /// <summary>The style sheet of a letter that an additional file is, or null when it is none.</summary>
    public static TemplateFile? StyleOf(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        Of(file, options, static path => path == LetterFiles.Style);

    /// <summary>The image or font of a letter that an additional file is, or null when it is none.</summary>
    public static TemplateFile? AssetOf(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        Of(file, options, static path => AssetKind.Of(path) is not null && AssetPath.IsLocal(path));

    /// <summary>Parses the file; one that cannot be read is empty, and the compiler says why.</summary>
    public ParsedFile Parse(CancellationToken cancellation)
    {
        var text = File.GetText(cancellation) ?? SourceText.From("");
        var bytes = ForeignBytes(text);
        var diagnostic = bytes is null ? null : TemplateBytes.FindError(Path, bytes);
        if (bytes is not null && diagnostic is null)
        {
            text = SourceText.From(Encoding.UTF8.GetString(bytes));
        }

        return new(
            Letter,
            File.Path,
            text.Lines.Select(static line => line.Start).ToEquatableArray(),
            diagnostic is null
                ? TemplateParser.Parse(Path, text.ToString())
                : TemplateParser.Unread(Path, text.ToString(), diagnostic)
        );
    }

    private static TemplateFile? Of(
        AdditionalText file,
        AnalyzerConfigOptionsProvider options,
        Func<string, bool> isMeant
    )
    {
        var metadata = options.GetOptions(file);
        if (!metadata.TryGetValue(LetterMetadata, out var letter) || letter.Length == 0)
        {
            return null;
        }

        var full = file.Path.Replace('\\', '/');
        var path =
            metadata.TryGetValue(PathMetadata, out var given) && full.EndsWith("/" + given, StringComparison.Ordinal)
                ? given
                : PathAfter(letter, full);
        return isMeant(path) ? new(letter, path, file) : null;
    }

    // What the build says of a file is cut at '#' and ';'. No such name is a template's, and the check says so.
    private static string PathAfter(string letter, string file)
    {
        var folder = file.IndexOf("/" + letter + "/", StringComparison.Ordinal);
        return file.Substring(folder < 0 ? file.LastIndexOf('/') + 1 : folder + letter.Length + 2);
    }

    // The compiler reads a file that is not UTF-8 in some other encoding without a word; a letter reads it as UTF-8.
    private static byte[]? ForeignBytes(SourceText text) =>
        text.Encoding is { CodePage: not Utf8CodePage } encoding
            ? [.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())]
            : null;
}
