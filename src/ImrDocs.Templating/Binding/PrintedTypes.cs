using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Functions;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>Holds printed values to types that have one text.</summary>
internal static class PrintedTypes
{
    /// <param name="report">Gets what is wrong.</param>
    /// <param name="value">The printed value.</param>
    /// <param name="kind">What the template prints into.</param>
    public static void Check(DiagnosticReport report, BoundExpression value, TemplateKind kind)
    {
        var path = ValuePath.Of(value.Syntax) ?? "...";
        var message = value.Type switch
        {
            DateTemplateType => $"a date has no text of its own; say its format: {{{{ {path} | date.to_string "
                + $"'{DateFunctions.ProposedFormat}' }}}}",
            DurationTemplateType =>
                "the time between two dates has no text of its own; print its days: {{ (reply - sent_on).days }}",
            BooleanTemplateType => $"yes or no has no text of its own; say the words: {{{{ if {path} }}}}",
            ListTemplateType =>
                $"a list has no text of its own; join it: {{{{ {path} | array.join ', ' }}}}, or walk it: {{{{ "
                    + $"for item in {path} }}}}",
            SectionTemplateType section => $"a section has no text of its own; print one of its fields: "
                + $"{string.Join(", ", section.Section.Fields.Select(static f => f.TemplateName))}",
            GroupTemplateType =>
                $"a group has no text of its own; print what its sections have in common: {{{{ {path}.key }}}}, "
                    + $"or walk them: {{{{ for item in {path}.items }}}}",
            RichTextTemplateType when kind != TemplateKind.Markdown =>
                "a rich text has no place in plain text; print a text",
            MixedTemplateType =>
                $"'{path}' holds a value of one type on one way that leads here, and of another on another; "
                    + $"keep each in a variable of its own",
            LoopTemplateType or ArgumentsTemplateType or LetterTemplateType =>
                $"{value.Type.Noun} has no text of its own",
            TextTemplateType { CanBeBlank: true, CanBeSpaces: true } =>
                "this text can be empty or white space, and nothing would be printed; strip it into a variable "
                    + "and test it: {{ text = ... | string.strip }}{{ if text != '' }}",
            TextTemplateType { CanBeBlank: true } =>
                "this text can be empty, and nothing would be printed; test it first: keep it in a variable and "
                    + "ask {{ if text != '' }}, or ask for the list's size",
            _ => null,
        };
        if (message is not null)
        {
            report.Add(BindingRules.NoText, value.Syntax, message);
        }
    }
}
