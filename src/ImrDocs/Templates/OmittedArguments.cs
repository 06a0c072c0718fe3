using ImrDocs.Templating.Syntax;
using Scriban.Syntax;

namespace ImrDocs.Templates;

/// <summary>Completes includes that leave out what another include of the same template gives: the argument is absent there.</summary>
/// <remarks>What no include gives stays an error of the template that reads it.</remarks>
internal static class OmittedArguments
{
    /// <summary>Gives each include of the templates, as nothing, what it leaves out.</summary>
    public static void Complete(IEnumerable<ParsedTemplate> templates)
    {
        foreach (var calls in templates.SelectMany(Calls).ToLookup(static call => call.Path, static call => call.Include))
        {
            var names = calls.SelectMany(Names).Distinct(StringComparer.Ordinal).ToList();
            foreach (var call in calls)
            {
                foreach (var name in names.Except(Names(call), StringComparer.Ordinal))
                {
                    call.Arguments.Add(new ScriptNamedArgument { Name = new ScriptVariableGlobal(name), Value = new ScriptLiteral(), Span = call.Span });
                }
            }
        }
    }

    private static IEnumerable<(string Path, ScriptFunctionCall Include)> Calls(ParsedTemplate template) =>
        Includes.CallsIn(template).Select(call => (Path: Includes.PathOf(call, template.Kind), Include: call)).Where(static call => call.Path is not null)!;

    private static List<string> Names(ScriptFunctionCall include) => [.. include.Arguments.OfType<ScriptNamedArgument>().Select(static argument => argument.Name!.Name)];
}
