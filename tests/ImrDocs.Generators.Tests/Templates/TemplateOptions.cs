using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ImrDocs.Generators.Tests.Templates;

/// <summary>What the build says of each template: its letter and its path.</summary>
/// <param name="compile">What it says of <c>CompileLetterTemplates</c>; null where the project says nothing.</param>
internal sealed class TemplateOptions(string? compile = null) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Metadata(null, compile);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Metadata(textFile as TemplateText, null);

    private sealed class Metadata(TemplateText? file, string? compile) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_metadata.AdditionalFiles.ImrDocsLetter" => file?.Letter,
                "build_metadata.AdditionalFiles.ImrDocsTemplate" => file?.Template,
                "build_property.CompileLetterTemplates" => compile,
                _ => null,
            };
            return value is not null;
        }
    }
}
