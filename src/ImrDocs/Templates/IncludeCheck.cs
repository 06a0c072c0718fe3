using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Syntax;
using Scriban.Syntax;

namespace ImrDocs.Templates;

/// <summary>Finds includes whose name leads to no template, before anything is rendered.</summary>
internal static class IncludeCheck
{
    public static IEnumerable<TemplateDiagnostic> Of(ParsedTemplate template, Func<string, bool> exists) =>
        from call in template.Template.Page is { } page ? Calls(page) : []
        where Includes.IsInclude(call)
        let fault = Fault((ScriptFunctionCall)call, exists)
        where fault is not null
        let start = call.Span.Start
        select new TemplateDiagnostic(TemplateRules.MissingTemplate, template.Path, start.Line + 1, start.Column + 1, fault);

    private static string? Fault(ScriptFunctionCall call, Func<string, bool> exists) => call.Arguments.FirstOrDefault() switch
    {
        ScriptLiteral { Value: string name } => IncludeName.Fault(name, exists),
        _ => "the name of an included template is written out, in quotation marks: {{ include 'name' }}",
    };

    private static IEnumerable<ScriptNode> Calls(ScriptNode node) =>
        node.Children.Where(static child => child is not null).SelectMany(static child => Calls(child!).Prepend(child!));
}
