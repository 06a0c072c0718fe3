using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Tests.Soundness;

/// <summary>Puts parentheses around expressions of a template where they change nothing of what it says.</summary>
internal static class Parentheses
{
    /// <summary>The template with parentheses around some of its expressions.</summary>
    /// <param name="text">The template.</param>
    /// <param name="isChosen">Whether an expression gets parentheses.</param>
    public static string Put(string text, Func<ScriptExpression, bool> isChosen)
    {
        List<(int Offset, string Sign)> signs = [];
        var options = new LexerOptions { Mode = ScriptMode.Default, KeepTrivia = false };
        if (Template.Parse(text, lexerOptions: options) is not { HasErrors: false, Page: { } page })
        {
            return text;
        }

        Visit(page);
        return signs
            .OrderByDescending(static sign => sign.Offset)
            .ThenBy(static sign => sign.Sign, StringComparer.Ordinal)
            .Aggregate(text, static (result, sign) => result.Insert(sign.Offset, sign.Sign));

        void Visit(ScriptNode node)
        {
            for (var i = 0; i < node.ChildrenCount; i++)
            {
                if (node.GetChildren(i) is { } child)
                {
                    Visit(child);
                }
            }

            foreach (var operand in Operands(node).OfType<ScriptExpression>().Where(IsOperand).Where(isChosen))
            {
                signs.Add((operand.Span.Start.Offset, "("));
                signs.Add((operand.Span.End.Offset + 1, ")"));
            }
        }
    }

    private static ScriptNode?[] Operands(ScriptNode node) =>
        node switch
        {
            ScriptExpressionStatement { Expression: not (ScriptAssignExpression or ScriptFunctionCall) } output =>
            [
                output.Expression,
            ],
            ScriptAssignExpression assignment => [assignment.Value],
            ScriptIfStatement condition => [condition.Condition],
            ScriptWhileStatement loop => [loop.Condition],
            ScriptForStatement loop => [loop.Iterator],
            ScriptCaseStatement choice => [choice.Value],
            ScriptWhenStatement branch => [.. branch.Values],
            ScriptBinaryExpression binary => [binary.Left, binary.Right],
            ScriptUnaryExpression unary => [unary.Right],
            ScriptConditionalExpression conditional =>
            [
                conditional.Condition,
                conditional.ThenValue,
                conditional.ElseValue,
            ],
            ScriptInterpolatedExpression interpolated => [interpolated.Expression],
            ScriptArrayInitializerExpression list => [.. list.Values],
            ScriptNamedArgument argument => [argument.Value],
            ScriptPipeCall pipe => [pipe.From],
            ScriptFunctionCall { Target: ScriptVariable { Name: "include" } } => [],
            ScriptFunctionCall call => [.. call.Arguments],
            _ => [],
        };

    // What has a name is an argument, and no operand.
    private static bool IsOperand(ScriptExpression expression) =>
        expression is not (ScriptNamedArgument or ScriptNestedExpression);
}
