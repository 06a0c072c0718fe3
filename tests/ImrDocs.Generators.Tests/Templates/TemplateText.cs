using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ImrDocs.Generators.Tests.Templates;

/// <summary>A template as the compiler is handed it.</summary>
internal sealed class TemplateText(string letter, string path, string text) : AdditionalText
{
    public const string Root = "/letters/";

    public string Letter { get; } = letter;

    public string Template { get; } = path;

    public override string Path { get; } = $"{Root}{letter}/{path}";

    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        SourceText.From(text, Encoding.UTF8);
}
