using ImrDocs.Templating.Syntax;
using Scriban.Syntax;

namespace ImrDocs.Templates;

/// <summary>Puts the house's own rules into a template's tree: for what is printed, what is kept and what is compared.</summary>
internal static class TemplateRewriter
{
    public static void Rewrite(ParsedTemplate template) => Visit(template.Template.Page!, template.Kind);

    private static void Visit(ScriptNode node, TemplateKind kind)
    {
        // Below first: the new expressions stand for those that they hold.
        foreach (var child in node.Children.ToList())
        {
            if (child is not null)
            {
                Visit(child, kind);
            }
        }

        switch (node)
        {
            case ScriptExpressionStatement { Expression: { } printed and not ScriptAssignExpression } statement when !Includes.IsInclude(printed):
                statement.Expression = new PrintedValue(printed, kind);
                break;
            case ScriptAssignExpression { Value: { } value } assignment:
                assignment.Value = new BoundedValue(value);
                break;
            case ScriptBinaryExpression { Left: { } left, Right: { } right } binary when IsComparison(binary.Operator):
                var isEquality = binary.Operator is ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual;
                binary.Left = new ComparedValue(left, [right], isEquality);
                binary.Right = new ComparedValue(right, [left], isEquality);
                break;
            case ScriptCaseStatement { Value: { } value, Body: { } body } choice:
                choice.Value = new ComparedValue(value, [.. Whens(body).SelectMany(static branch => branch.Values)], isEquality: true);
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

    private static bool IsComparison(ScriptBinaryOperator op) => op is
        ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual or
        ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual or
        ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual;

    private static IEnumerable<ScriptWhenStatement> Whens(ScriptBlockStatement body)
    {
        for (var branch = body.Statements.OfType<ScriptWhenStatement>().FirstOrDefault(); branch is not null; branch = branch.Next as ScriptWhenStatement)
        {
            yield return branch;
        }
    }
}
