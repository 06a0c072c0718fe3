using ImrDocs.Templating.Syntax;
using Scriban.Syntax;

namespace ImrDocs.Interpretation;

/// <summary>
/// Adds the rules of letters to a template's tree: for what is printed, what is kept and what is compared.
/// </summary>
internal static class TemplateRewriter
{
    public static void Rewrite(ParsedTemplate template)
    {
        var page = template.Template.Page!;
        IEnumerable<ScriptStatement> statements = page.Body?.Statements ?? [];
        var functions = statements
            .OfType<ScriptFunction>()
            .Select(static function => (function.NameOrDoToken as ScriptVariableGlobal)?.Name)
            .OfType<string>();
        Visit(page, template.Kind, functions.ToHashSet(StringComparer.Ordinal));
    }

    private static void Visit(ScriptNode node, TemplateKind kind, IReadOnlySet<string> functions)
    {
        // Below first: the new expressions stand for those that they hold.
        foreach (var child in node.Children.ToList())
        {
            if (child is not null)
            {
                Visit(child, kind, functions);
            }
        }

        switch (node)
        {
            case ScriptExpressionStatement { Expression: { } printed and not ScriptAssignExpression } statement
                when !Includes.IsInclude(printed) && !IsCall(printed, functions):
                statement.Expression = new PrintedValue(printed, kind);
                break;
            case ScriptAssignExpression { Value: { } value } assignment:
                assignment.Value = new BoundedValue(value);
                break;
            case ScriptBinaryExpression { Left: { } left, Right: { } right } binary when IsComparison(binary.Operator):
                var isEquality =
                    binary.Operator is ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual;
                binary.Left = new ComparedValue(left, [right], isEquality);
                binary.Right = new ComparedValue(right, [left], isEquality);
                break;
            case ScriptCaseStatement { Value: { } value, Body: { } body } choice:
                choice.Value = new ComparedValue(
                    value,
                    [.. Whens(body).SelectMany(static branch => branch.Values)],
                    isEquality: true
                );
                foreach (var branch in Whens(body))
                {
                    for (var i = 0; i < branch.Values.Count; i++)
                    {
                        branch.Values[i] = new ComparedValue(branch.Values[i], [value], isEquality: true);
                    }
                }

                break;
        }
    }

    // What a function of the template's own prints is escaped already, value by value.
    private static bool IsCall(ScriptExpression printed, IReadOnlySet<string> functions) =>
        (printed as ScriptVariableGlobal ?? (printed as ScriptFunctionCall)?.Target as ScriptVariableGlobal) is { } name
        && functions.Contains(name.Name);

    private static bool IsComparison(ScriptBinaryOperator op) =>
        op
            is ScriptBinaryOperator.CompareEqual
                or ScriptBinaryOperator.CompareNotEqual
                or ScriptBinaryOperator.CompareLess
                or ScriptBinaryOperator.CompareLessOrEqual
                or ScriptBinaryOperator.CompareGreater
                or ScriptBinaryOperator.CompareGreaterOrEqual;

    private static IEnumerable<ScriptWhenStatement> Whens(ScriptBlockStatement body)
    {
        for (
            var branch = body.Statements.OfType<ScriptWhenStatement>().FirstOrDefault();
            branch is not null;
            branch = branch.Next as ScriptWhenStatement
        )
        {
            yield return branch;
        }
    }
}
