using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ImrDocs.Benchmarks.Writers.Scriban;

/// <summary>
/// Scriban's templates: the layout, and the text of what it includes. Scriban keeps what it has parsed in its context.
/// </summary>
internal sealed class Templates : ITemplateLoader
{
    public Template Layout { get; } = Template.Parse(TemplateText.Read("Scriban/layout.scriban-md"));

    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
        $"Scriban/{templateName}.scriban-md";

    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        TemplateText.Read(templatePath);

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        new(Load(context, callerSpan, templatePath));
}
