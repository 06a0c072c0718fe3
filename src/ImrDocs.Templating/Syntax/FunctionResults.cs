using Scriban.Syntax;

namespace ImrDocs.Templating.Syntax;

/// <summary>
/// Writes out what functions give back: <c>ret name</c> becomes <c>name</c>, which prints the same where a function is
/// a statement of its own. What follows a condition that leaves the function becomes its <c>else</c>.
/// </summary>
internal static class FunctionResults
{
    public static void WriteOut(ScriptPage page)
    {
        foreach (var function in ScriptNodes.Below(page).OfType<ScriptFunction>().ToList())
        {
            WriteOut(function.Body);
        }
    }

    private static void WriteOut(ScriptStatement? statement)
    {
        switch (statement)
        {
            case ScriptBlockStatement { Statements: var statements }:
                MoveRest(statements);
                var last = statements.Count - 1;
                while (
                    last >= 0 && statements[last] is ScriptEndStatement or ScriptNopStatement or ScriptEscapeStatement
                )
                {
                    last--;
                }

                if (last >= 0 && statements[last] is ScriptReturnStatement { Expression: { } result } given)
                {
                    given.Expression = null;
                    statements[last] = new ScriptExpressionStatement { Expression = result, Span = given.Span };
                }
                else if (last >= 0 && statements[last] is ScriptReturnStatement)
                {
                    statements.RemoveAt(last);
                }
                else if (last >= 0)
                {
                    WriteOut(statements[last]);
                }

                break;
            case ScriptIfStatement condition:
                WriteOut(condition.Then);
                WriteOut(condition.Else);
                break;
            case ScriptElseStatement otherwise:
                WriteOut(otherwise.Body);
                break;
        }
    }

    // "if a; ret b; end; c" is "if a; ret b; else; c; end".
    private static void MoveRest(ScriptList<ScriptStatement> statements)
    {
        var index = 0;
        while (
            index < statements.Count
            && !(statements[index] is ScriptIfStatement condition && LastLeaving(condition) is not null)
        )
        {
            index++;
        }

        var end = statements.Count;
        while (end > 0 && statements[end - 1] is ScriptEndStatement)
        {
            end--;
        }

        if (index + 1 >= end || LastLeaving((ScriptIfStatement)statements[index]) is not { } last)
        {
            return;
        }

        var rest = new ScriptBlockStatement { Span = statements[index + 1].Span };
        for (var i = index + 1; i < end; i++)
        {
            var moved = statements[index + 1];
            statements.RemoveAt(index + 1);
            rest.Statements.Add(moved);
        }

        last.Else = new ScriptElseStatement { Body = rest, Span = rest.Span };
    }

    // The last of the branches, where each of them leaves the function and none is an "else".
    private static ScriptIfStatement? LastLeaving(ScriptIfStatement condition) =>
        condition.Then?.Statements.LastOrDefault(static inner =>
            inner is not (ScriptEndStatement or ScriptNopStatement or ScriptEscapeStatement)
        )
            is not ScriptReturnStatement
            ? null
        : condition.Else is null ? condition
        : condition.Else is ScriptIfStatement next ? LastLeaving(next)
        : null;
}
