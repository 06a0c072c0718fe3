using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;

namespace ImrDocs.Templating.Binding;

/// <summary>Holds what a condition asks to values that can be true and can be false.</summary>
internal static class TruthCheck
{
    /// <summary>Whether the value can be asked by itself; reports why not.</summary>
    public static bool CanBeAsked(DiagnosticReport report, BoundExpression condition)
    {
        if (Misread(condition) is { } misread)
        {
            report.Add(BindingRules.Condition, condition.Syntax, misread);
            return false;
        }

        var (answer, message) = Answer(condition);
        if (answer is not null)
        {
            report.Settle(BindingRules.Condition, condition.Syntax, answer, message);
        }

        return answer is null;
    }

    // What is true also where an author means that it is not.
    private static string? Misread(BoundExpression condition) =>
        condition.Type switch
        {
            { IsNullable: true } => null,
            ListTemplateType => $"a list is true also when it is empty; ask for its size: {{{{ if "
                + $"{ValuePath.Of(condition.Syntax) ?? "..."}.size > 0 }}}}",
            TextTemplateType { CanBeBlank: true } =>
                "a text is true also when it is empty; compare it: {{ if ... != '' }}",
            _ => null,
        };

    private static (bool? Answer, string Message) Answer(BoundExpression condition) =>
        condition.Type switch
        {
            // Another call gives it, or its name is an error of its own.
            _ when condition is BoundOmitted => (null, ""),
            BooleanTemplateType when condition is BoundLiteral { Value: var value } => (
                value is true,
                $"the condition is {(value is true ? "always" : "never")} true; take it away"
            ),
            NullTemplateType => (false, "the condition is never true; take the branch away"),
            UnknownTemplateType or MixedTemplateType or BooleanTemplateType or { IsNullable: true } => (null, ""),
            NumberTemplateType => (true, "a number is true also when it is 0; compare it: {{ if ... != 0 }}"),
            _ => (
                true,
                $"{condition.Type.Noun} that is always there is always true; take the condition away, or "
                    + $"compare the value"
            ),
        };
}
