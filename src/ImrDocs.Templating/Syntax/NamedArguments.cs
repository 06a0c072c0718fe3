using ImrDocs.Templating.Functions;
using Scriban.Syntax;

namespace ImrDocs.Templating.Syntax;

/// <summary>
/// Writes out what Scriban's functions are given by name: <c>name | string.slice 1 length:3</c> becomes
/// <c>name | string.slice 1 3</c>.
/// </summary>
/// <remarks>A name that is not that of the next parameter stays, and is refused where the call is bound.</remarks>
internal static class NamedArguments
{
    public static void WriteOut(ScriptPage page)
    {
        foreach (var call in ScriptNodes.Below(page).OfType<ScriptFunctionCall>().ToList())
        {
            if (
                call.Arguments.Any(static argument => argument is ScriptNamedArgument)
                && call.Target is ScriptMemberExpression { Target: ScriptVariableGlobal group, Member: { } member }
                && FunctionTable.Find(group.Name + "." + member.Name) is AllowedFunction function
            )
            {
                WriteOut(call, NamesOf(function), first: IsAfterBar(call) ? 1 : 0);
            }
        }
    }

    private static IEnumerable<string> NamesOf(AllowedFunction function) =>
        function.Parameters.Where(static parameter => !parameter.IsRest).Select(static parameter => parameter.Name);

    private static void WriteOut(ScriptFunctionCall call, IEnumerable<string> parameters, int first)
    {
        var given = call.Arguments.ToList();
        var unnamed = given.TakeWhile(static argument => argument is not ScriptNamedArgument).Count();
        var named = given.Skip(unnamed).OfType<ScriptNamedArgument>().ToList();
        var wanted = parameters.Skip(first + unnamed).Take(named.Count).ToList();
        if (
            named.Count < given.Count - unnamed
            || wanted.Count < named.Count
            || wanted.Any(name =>
                named.Count(argument => argument.Name?.Name == name && argument.Value is not null) != 1
            )
        )
        {
            return;
        }

        call.Arguments.Clear();
        foreach (var argument in given.Take(unnamed))
        {
            call.Arguments.Add(argument);
        }

        foreach (var argument in wanted.Select(name => named.Single(candidate => candidate.Name!.Name == name)))
        {
            var value = argument.Value!;
            argument.Value = null;
            call.Arguments.Add(value);
        }
    }

    private static bool IsAfterBar(ScriptFunctionCall call) =>
        call.Parent is ScriptPipeCall pipe
        && (pipe.To == call || (pipe.Parent is ScriptPipeCall { To: var to } && to == pipe));
}
