using Scriban.Syntax;

namespace ImrDocs.Templating.Syntax;

/// <summary>
/// Writes out what functions give back at their ends: <c>ret name</c> becomes <c>name</c>, which prints the same where
/// a function is a statement of its own.
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
                var last = statements.Count - 1;
                while (last >= 0 &&
                    statements[last] is ScriptEndStatement or ScriptNopStatement or ScriptEscapeStatement)
                {
                    last--;
                }

                if (last >= 0 && statements[last] is ScriptReturnStatement { Expression: { } result } given)
                {
                    given.Expression = null;
                    statements[last] = new ScriptExpressionStatement { Expression = result, Span = given.Span };
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
}
