using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ImrDocs.Benchmarks.Keystrokes;

/// <summary>What the build says of each template: its letter, and its path within the letter's folder.</summary>
internal sealed class TemplateMetadata : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(null);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options(textFile as LetterTemplate);

    private sealed class Options(LetterTemplate? template) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = template is null
                ? null
                : key switch
                {
                    "build_metadata.AdditionalFiles.ImrDocsLetter" => LetterTemplate.Letter,
                    "build_metadata.AdditionalFiles.ImrDocsTemplate" => template.Template,
                    _ => null,
                };
            return value is not null;
        }
    }
}
