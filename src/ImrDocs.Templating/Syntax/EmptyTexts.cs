using Scriban.Syntax;

namespace ImrDocs.Templating.Syntax;

/// <summary>
/// Writes out choices that print nothing on one side: <c>{{ count == 1 ? '' : 's' }}</c> becomes
/// <c>{{ if count == 1 }}{{ else }}{{ 's' }}{{ end }}</c>, which prints the same.
/// </summary>
/// <remarks>
/// A value that is nothing is an error wherever it is printed. Here the author asks for it, and what stands around it
/// is read both with the other text and without it, as with every condition.
/// </remarks>
internal static class EmptyTexts
{
    public static void WriteOut(ScriptPage page)
    {
        foreach (var statement in ScriptNodes.Below(page).OfType<ScriptExpressionStatement>().ToList())
        {
            WriteOut(statement);
        }
    }

    private static void WriteOut(ScriptExpressionStatement statement)
    {
        if (
            Unwrapped(statement.Expression)
                is not ScriptConditionalExpression
                {
                    Condition: { },
                    ThenValue: { } then,
                    ElseValue: { } otherwise
                } choice
            || !(CanBeEmpty(then) || CanBeEmpty(otherwise))
            || (IsEmpty(then) && IsEmpty(otherwise))
            || statement.Parent is not ScriptList<ScriptStatement> statements
        )
        {
            return;
        }

        var condition = Condition(choice);
        statements[statements.IndexOf(statement)] = condition;
        foreach (var branch in ScriptNodes.Below(condition).OfType<ScriptExpressionStatement>().ToList())
        {
            WriteOut(branch);
        }
    }

    private static bool CanBeEmpty(ScriptExpression? value) =>
        IsEmpty(value)
        || (
            Unwrapped(value) is ScriptConditionalExpression choice
            && (CanBeEmpty(choice.ThenValue) || CanBeEmpty(choice.ElseValue))
        );

    private static bool IsEmpty(ScriptExpression? value) => Unwrapped(value) is ScriptLiteral { Value: "" };

    private static ScriptExpression? Unwrapped(ScriptExpression? expression)
    {
        while (expression is ScriptNestedExpression nested)
        {
            expression = nested.Expression;
        }

        return expression;
    }

    private static ScriptIfStatement Condition(ScriptConditionalExpression choice)
    {
        var (condition, then, otherwise) = (choice.Condition, choice.ThenValue, choice.ElseValue);
        (choice.Condition, choice.ThenValue, choice.ElseValue) = (null, null, null);
        return new()
        {
            Condition = condition,
            Then = Block(then!),
            Else = IsEmpty(otherwise)
                ? null
                : new ScriptElseStatement { Body = Block(otherwise!), Span = otherwise!.Span },
            Span = choice.Span,
        };
    }

    private static ScriptBlockStatement Block(ScriptExpression value)
    {
        var block = new ScriptBlockStatement { Span = value.Span };
        if (!IsEmpty(value))
        {
            block.Statements.Add(new ScriptExpressionStatement { Expression = value, Span = value.Span });
        }

        return block;
    }
}
