using ImrDocs.Templating.Syntax;
using Scriban.Syntax;

namespace ImrDocs.Interpretation;

/// <summary>Completes includes that leave out what another include of the same template gives.</summary>
/// <remarks>What no include gives stays an error of the template that reads it.</remarks>
internal static class OmittedArguments
{
    /// <summary>Gives each include of the templates, as nothing, what it leaves out.</summary>
    public static void Complete(IEnumerable<ParsedTemplate> templates)
    {
        var includes = templates.SelectMany(Calls).ToLookup(static call => call.Path, static call => call.Include);
        foreach (var calls in includes)
        {
            var names = calls.SelectMany(Names).Distinct(StringComparer.Ordinal).ToList();
            foreach (var call in calls)
            {
                foreach (var name in names.Except(Names(call), StringComparer.Ordinal))
                {
                    call.Arguments.Add(Nothing(name, call));
                }
            }
        }
    }

    private static ScriptNamedArgument Nothing(string name, ScriptFunctionCall include) =>
        new()
        {
            Name = new ScriptVariableGlobal(name),
            Value = new ScriptLiteral(),
            Span = include.Span,
        };

    private static IEnumerable<(string Path, ScriptFunctionCall Include)> Calls(ParsedTemplate template) =>
        from call in Includes.CallsIn(template)
        let path = Includes.PathOf(call, template.Kind)
        where path is not null
        select (path, call);

    private static List<string> Names(ScriptFunctionCall include) =>
        [.. include.Arguments.OfType<ScriptNamedArgument>().Select(static argument => argument.Name!.Name)];
}
