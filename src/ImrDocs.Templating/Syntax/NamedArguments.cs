using Scriban.Syntax;

namespace ImrDocs.Templating.Syntax;

/// <summary>
/// Writes out what Scriban's functions are given by name: <c>name | string.slice 1 length:3</c> becomes
/// <c>name | string.slice 1 3</c>.
/// </summary>
/// <remarks>A name that is not that of the next parameter stays, and is refused where the call is bound.</remarks>
internal static class NamedArguments
{
    /// <summary>The parameters of functions as Scriban names them; the value before a pipe is the first.</summary>
    public static IReadOnlyDictionary<string, string[]> Parameters { get; } =
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["array.insert_at"] = ["list", "index", "value"],
            ["array.join"] = ["list", "delimiter"],
            ["array.limit"] = ["list", "count"],
            ["array.map"] = ["list", "member"],
            ["array.offset"] = ["list", "index"],
            ["array.remove_at"] = ["list", "index"],
            ["array.sort"] = ["list", "member"],
            ["date.add_days"] = ["date", "days"],
            ["date.add_months"] = ["date", "months"],
            ["date.add_years"] = ["date", "years"],
            ["date.to_string"] = ["date", "pattern"],
            ["math.format"] = ["value", "format"],
            ["math.round"] = ["value", "precision"],
            ["object.default"] = ["value", "default"],
            ["object.format"] = ["value", "format"],
            ["regex.replace"] = ["text", "pattern", "replace"],
            ["regex.split"] = ["text", "pattern"],
            ["string.append"] = ["text", "with"],
            ["string.pad_left"] = ["text", "width"],
            ["string.pad_right"] = ["text", "width"],
            ["string.pluralize"] = ["number", "singular", "plural"],
            ["string.prepend"] = ["text", "by"],
            ["string.remove"] = ["text", "remove"],
            ["string.replace"] = ["text", "match", "replace"],
            ["string.replace_first"] = ["text", "match", "replace"],
            ["string.slice"] = ["text", "start", "length"],
            ["string.slice1"] = ["text", "start", "length"],
            ["string.split"] = ["text", "match"],
            ["string.truncate"] = ["text", "length", "ellipsis"],
        };

    public static void WriteOut(ScriptPage page)
    {
        foreach (var call in ScriptNodes.Below(page).OfType<ScriptFunctionCall>().ToList())
        {
            if (
                call.Arguments.Any(static argument => argument is ScriptNamedArgument)
                && call.Target is ScriptMemberExpression { Target: ScriptVariableGlobal group, Member: { } member }
                && Parameters.TryGetValue(group.Name + "." + member.Name, out var parameters)
            )
            {
                WriteOut(call, parameters, first: IsAfterBar(call) ? 1 : 0);
            }
        }
    }

    private static void WriteOut(ScriptFunctionCall call, string[] parameters, int first)
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
