using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Templating.Syntax;

/// <summary>
/// Writes out assignments that calculate: <c>total += 1</c> becomes <c>total = total + 1</c>, which is what Scriban
/// does.
/// </summary>
internal static class CompoundAssignments
{
    public static void WriteOut(ScriptPage page)
    {
        foreach (var assignment in ScriptNodes.Below(page).OfType<ScriptAssignExpression>().ToList())
        {
            if (
                OperatorOf(assignment.EqualToken.TokenType) is { } op
                && assignment is { Target: ScriptVariable target, Value: { } value }
            )
            {
                assignment.Value = null;
                assignment.Value = new ScriptBinaryExpression
                {
                    Left = (ScriptExpression)target.Clone(),
                    Operator = op.Operator,
                    OperatorToken = op.Token,
                    Right = value,
                    Span = assignment.Span,
                };
                assignment.EqualToken = ScriptToken.Equal();
            }
        }
    }

    private static (ScriptBinaryOperator Operator, ScriptToken Token)? OperatorOf(TokenType token) =>
        token switch
        {
            TokenType.PlusEqual => (ScriptBinaryOperator.Add, ScriptToken.Plus()),
            TokenType.MinusEqual => (ScriptBinaryOperator.Subtract, ScriptToken.Minus()),
            TokenType.AsteriskEqual => (ScriptBinaryOperator.Multiply, ScriptToken.Star()),
            TokenType.DivideEqual => (ScriptBinaryOperator.Divide, ScriptToken.Divide()),
            TokenType.DoubleDivideEqual => (ScriptBinaryOperator.DivideRound, ScriptToken.DoubleDivide()),
            TokenType.PercentEqual => (ScriptBinaryOperator.Modulus, ScriptToken.Modulus()),
            _ => null,
        };
}
