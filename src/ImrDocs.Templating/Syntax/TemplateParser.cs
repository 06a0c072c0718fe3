using ImrDocs.Templating.Diagnostics;
using Scriban;
using Scriban.Parsing;

namespace ImrDocs.Templating.Syntax;

/// <summary>Parses template files.</summary>
public static class TemplateParser
{
    /// <summary>Parses one template.</summary>
    /// <param name="path">The path relative to the template root, with forward slashes.</param>
    /// <param name="text">The file's text, with any line endings.</param>
    /// <returns>The tree, or why there is none; it never throws for a faulty template.</returns>
    public static ParsedTemplate Parse(string path, string text)
    {
        var normalized = TemplateText.Normalize(text);
        var template = Template.Parse(normalized, path);
        var errors = template.Messages
            .Where(static m => m.Type == ParserMessageType.Error)
            .Select(m => ToDiagnostic(path, normalized, m));
        if (!template.HasErrors && TemplateTag.FindOpen(path, normalized) is { } open)
        {
            errors = [new(TemplateRules.Syntax, path, open.Line + 1, open.Column + 1, "the tag that begins here is not closed; write '}}' behind it")];
        }

        if (template is { HasErrors: false, Page: { } page })
        {
            CompoundAssignments.WriteOut(page);
            FunctionResults.WriteOut(page);
            if (TemplateNames.KindOf(path) == TemplateKind.Markdown)
            {
                ListNumbers.Escape(page, normalized);
            }
        }

        return new(path, normalized, template, [.. errors]);
    }

    private static TemplateDiagnostic ToDiagnostic(string path, string text, LogMessage message) => new(
        TemplateRules.Syntax,
        path,
        message.Span.Start.Line + 1,
        message.Span.Start.Column + 1,
        message.Message.TrimEnd('.').Replace("\n", " ") +
        ScriptKeywordHint.For(
            message.Message,
            TextPlaces.CodeBefore(text, message.Span.Start.Offset),
            TextPlaces.CodeFrom(text, message.Span.Start.Offset)));
}
