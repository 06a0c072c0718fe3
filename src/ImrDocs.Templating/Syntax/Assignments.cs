using Scriban.Syntax;

namespace ImrDocs.Templating.Syntax;

/// <summary>Recognises statements that keep a value and print nothing.</summary>
internal static class Assignments
{
    public const string Refusal = "a template cannot change the letter's data; keep the value in a variable of its own: {{ name = value }}";

    public static bool IsAssignment(ScriptExpression? expression) =>
        expression is ScriptAssignExpression or ScriptIncrementDecrementExpression;
}
