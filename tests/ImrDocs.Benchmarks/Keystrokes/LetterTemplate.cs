using System.Text;
using ImrDocs.Templating.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ImrDocs.Benchmarks.Keystrokes;

/// <summary>A template of the determination letter as the compiler is handed it.</summary>
internal sealed class LetterTemplate(string template, string text) : AdditionalText
{
    public const string Letter = "determination";

    /// <summary>The path within the letter's folder.</summary>
    public string Template { get; } = template;

    public string Text { get; } = text;

    public override string Path { get; } = $"templates/{Letter}/{template}";

    public static IReadOnlyList<LetterTemplate> ReadAll() =>
        [
            .. Directory
                .EnumerateFiles(Repository.File($"templates/{Letter}"))
                .Where(TemplateNames.IsTemplate)
                .Order(StringComparer.Ordinal)
                .Select(static path => new LetterTemplate(System.IO.Path.GetFileName(path), File.ReadAllText(path))),
        ];

    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        SourceText.From(Text, Encoding.UTF8);
}
