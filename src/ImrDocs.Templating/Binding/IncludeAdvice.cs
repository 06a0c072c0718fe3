using ImrDocs.Templating.Syntax;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>Says how an include is written that Scriban reads in another way than its author.</summary>
internal static class IncludeAdvice
{
    /// <summary>
    /// The include with each value that is more than one word in parentheses; null when it is unknown what is
    /// meant.
    /// </summary>
    /// <param name="include">The include.</param>
    /// <param name="pipe">What follows after a '|', which is meant for the last value; null where nothing
    /// does.</param>
    public static string? InParentheses(ScriptFunctionCall include, ScriptExpression? pipe = null)
    {
        if (Includes.NameOf(include) is not { } name)
        {
            return null;
        }

        List<(string Name, string Value, bool IsLong)> values = [];
        foreach (var (sign, argument) in include.Arguments.Skip(1).SelectMany(Parted))
        {
            if (argument is ScriptNamedArgument { Name: { } given, Value: { } value })
            {
                values.Add((given.Name, Written(value), false));
            }
            else if (values.Count > 0 && sign is not null)
            {
                var last = values[values.Count - 1];
                values[values.Count - 1] = (last.Name, $"{last.Value} {sign} {Written(argument)}", true);
            }
            else if (values.Count == 0 && sign is null && ValuePath.Of(argument) is { } path)
            {
                values.Add((path.Split('.').Last().TrimStart('$'), Written(argument), false));
            }
            else
            {
                return null;
            }
        }

        if (pipe is not null)
        {
            if (values.Count == 0)
            {
                return null;
            }

            var last = values[values.Count - 1];
            values[values.Count - 1] = (last.Name, $"{last.Value} | {Written(pipe)}", true);
            values.AddRange(
                LastCall(pipe)
                    ?.Arguments.OfType<ScriptNamedArgument>()
                    .Where(static argument => argument is { Name: not null, Value: not null })
                    .Select(static argument => (argument.Name!.Name, Written(argument.Value!), false))
                    ?? []
            );
        }

        var written = values.Select(static v => $" {v.Name}: {(v.IsLong ? $"({v.Value})" : v.Value)}");
        return $"{{{{ include '{name}'{string.Concat(written)} }}}}";
    }

    /// <summary>
    /// The name by which a template that is there is included, where an author writes its path; null when there is
    /// none.
    /// </summary>
    public static string? NameFor(string path, Func<string, bool> exists)
    {
        var name = path.Replace('\\', '/').TrimStart('.', '/');
        var dot = name.IndexOf('.', name.LastIndexOf('/') + 1);
        name = dot < 0 ? name : name.Substring(0, dot);
        return TemplateNames.IsValid(name) && exists(name) ? name : null;
    }

    // A sign between two values is read as that of the second, which is then called with all that follows.
    private static IEnumerable<(string? Sign, ScriptExpression Expression)> Parted(ScriptExpression argument)
    {
        return argument switch
        {
            ScriptUnaryExpression { Right: ScriptFunctionCall { Target: { } operand } call } sign =>
            [
                (sign.OperatorAsText, operand),
                .. call.Arguments.Select(static inner => ((string?)null, inner)),
            ],
            ScriptUnaryExpression { Right: { } operand } sign => [(sign.OperatorAsText, operand)],
            _ => [(null, argument)],
        };
    }

    private static string After(ScriptExpression argument) => " " + Written(argument);

    private static ScriptFunctionCall? LastCall(ScriptExpression? pipe) =>
        pipe is ScriptPipeCall next ? LastCall(next.To) : pipe as ScriptFunctionCall;

    // What has a name is the include's: functions are given values in their order.
    private static string Written(ScriptExpression expression) =>
        expression switch
        {
            ScriptPipeCall { From: { } from, To: { } to } => $"{Written(from)} | {Written(to)}",
            ScriptFunctionCall { Target: { } function } call => Written(function)
                + string.Concat(call.Arguments.Where(static a => a is not ScriptNamedArgument).Select(After)),
            _ => expression.ToString().Trim(),
        };
}
