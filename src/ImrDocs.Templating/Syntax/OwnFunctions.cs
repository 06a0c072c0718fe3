using Scriban.Syntax;

namespace ImrDocs.Templating.Syntax;

/// <summary>What a template's own functions are given, and where they are called.</summary>
internal static class OwnFunctions
{
    private const int MostGiven = 16;

    /// <summary>
    /// Writes out calls that stand after a bar: <c>count | sub 1</c> becomes <c>sub count 1</c>, which does the same.
    /// </summary>
    public static void WriteOutCalls(ScriptPage page)
    {
        var names = new HashSet<string>(
            (page.Body?.Statements.OfType<ScriptFunction>() ?? [])
                .Select(static function => function.NameOrDoToken)
                .OfType<ScriptVariableGlobal>()
                .Select(static name => name.Name),
            StringComparer.Ordinal
        );
        if (names.Count == 0)
        {
            return;
        }

        foreach (var statement in ScriptNodes.Below(page).OfType<ScriptExpressionStatement>().ToList())
        {
            if (statement.Expression is ScriptPipeCall pipe && Last(pipe) is var last && IsCallOf(names, last.To))
            {
                statement.Expression = null;
                statement.Expression = CallOf(pipe, last);
            }
        }
    }

    /// <summary>How many values a function without parameters reads: <c>$0</c>, <c>$1</c>.</summary>
    public static int CountGiven(ScriptFunction function)
    {
        var nodes = function.Body is null ? [] : ScriptNodes.Below(function.Body);
        return nodes.Select(static node => NumberOf(node) + 1).Max() is { } count and <= MostGiven ? count : 0;
    }

    /// <summary>Whether a function reads what it is given in another way than by its number or its name.</summary>
    public static bool ReadsAll(ScriptFunction function) =>
        function.Body is not null
        && ScriptNodes.Below(function.Body).Any(static node => IsAllGiven(node) && NumberOf(node.Parent) is null);

    /// <summary>The number in <c>$0</c>; null where a node is something else.</summary>
    public static int? NumberOf(ScriptNode? node) =>
        node is ScriptIndexerExpression { Target: { } target, Index: ScriptLiteral { Value: int number } }
        && IsAllGiven(target)
            ? number
            : null;

    private static bool IsAllGiven(ScriptNode node) => node is ScriptVariableLocal { BaseName: "" };

    // "a | f | g" is a pipe whose right side is a pipe.
    private static ScriptPipeCall Last(ScriptPipeCall pipe)
    {
        while (pipe.To is ScriptPipeCall next)
        {
            pipe = next;
        }

        return pipe;
    }

    private static bool IsCallOf(HashSet<string> names, ScriptExpression? called) =>
        (called is ScriptFunctionCall call ? call.Target : called) is ScriptVariableGlobal name
        && names.Contains(name.Name);

    private static ScriptFunctionCall CallOf(ScriptPipeCall pipe, ScriptPipeCall last)
    {
        var span = pipe.Span;
        var (from, to) = (last.From!, last.To!);
        (last.From, last.To) = (null, null);
        ScriptExpression given = from;
        if (last != pipe)
        {
            // What is left of the bar ends where the last function began.
            var before = pipe;
            while (before.To != last)
            {
                before = (ScriptPipeCall)before.To!;
            }

            before.To = null;
            before.To = from;
            given = pipe;
        }

        var call = new ScriptFunctionCall { Span = span };
        call.Arguments.Add(new ScriptNestedExpression { Expression = given, Span = given.Span });
        if (to is ScriptFunctionCall called)
        {
            var arguments = called.Arguments.ToList();
            called.Arguments.Clear();
            foreach (var argument in arguments)
            {
                call.Arguments.Add(argument);
            }

            to = called.Target!;
            called.Target = null;
        }

        call.Target = to;
        return call;
    }
}
