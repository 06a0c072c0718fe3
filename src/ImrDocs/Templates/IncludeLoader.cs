using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ImrDocs.Templates;

/// <summary>Finds included templates among those that were loaded with the letter.</summary>
internal sealed class IncludeLoader(LetterTemplates templates) : ITemplateLoader
{
    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
        IncludeName.Fault(templateName, path => templates.Find(path) is not null) is { } fault
            ? throw new ScriptRuntimeException(callerSpan, fault)
            : IncludeName.ToPath(templateName);

    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        throw new InvalidOperationException("Templates are created from those already parsed.");

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        throw new InvalidOperationException("Templates are created from those already parsed.");
}
