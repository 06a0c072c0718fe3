using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ImrDocs.Generators.Tests.Templates;

/// <summary>What the build says of each template: its letter and its path.</summary>
internal sealed class TemplateOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Metadata(null);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Metadata(textFile as TemplateText);

    private sealed class Metadata(TemplateText? file) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_metadata.AdditionalFiles.ImrDocsLetter" => file?.Letter,
                "build_metadata.AdditionalFiles.ImrDocsTemplate" => file?.Template,
                _ => null,
            };
            return value is not null;
        }
    }
}
