using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Positions;
using Scriban;
using Scriban.Parsing;

namespace ImrDocs.Templating.Syntax;

/// <summary>Parses template files and checks what can be known of each by itself.</summary>
public static class TemplateParser
{
    /// <summary>Parses one template.</summary>
    /// <param name="path">The path relative to the template root, with forward slashes.</param>
    /// <param name="text">The file's text, with any line endings.</param>
    /// <param name="kind">What the template prints.</param>
    /// <returns>The tree and every fault; it never throws for a faulty template.</returns>
    public static ParsedTemplate Parse(string path, string text, TemplateKind kind)
    {
        var template = Template.Parse(TemplateText.Normalize(text), path);
        if (template.HasErrors)
        {
            var errors = template.Messages.Where(static m => m.Type == ParserMessageType.Error).Select(ToDiagnostic);
            return new(path, template, kind, [], [.. errors]);
        }

        var analysis = new TemplateAnalysis(path, kind);
        analysis.Visit(template.Page!);
        return new(path, template, kind, analysis.Outputs, analysis.Diagnostics());
    }

    private static TemplateDiagnostic ToDiagnostic(LogMessage message) => new(
        TemplateRules.Syntax,
        message.Span.FileName ?? "",
        message.Span.Start.Line + 1,
        message.Span.Start.Column + 1,
        message.Message.TrimEnd('.').Replace("\n", " ") + ScriptKeywordHint.For(message.Message));
}
