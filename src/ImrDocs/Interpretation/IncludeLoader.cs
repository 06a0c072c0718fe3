using ImrDocs.Templating.Syntax;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ImrDocs.Interpretation;

/// <summary>Finds included templates among those that were loaded, and followed, with the letter.</summary>
internal sealed class IncludeLoader : ITemplateLoader
{
    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
        TemplateNames.ToPath(templateName, TemplateNames.KindOf(context.CurrentSourceFile ?? ""));

    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => throw NeverLoaded();

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        throw NeverLoaded();

    private static InvalidOperationException NeverLoaded() => new("Templates are created from those already parsed.");
}
