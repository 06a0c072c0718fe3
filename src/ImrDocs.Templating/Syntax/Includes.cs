using Scriban.Syntax;

namespace ImrDocs.Templating.Syntax;

/// <summary>Recognises includes in a syntax tree.</summary>
public static class Includes
{
    /// <summary>The name of Scriban's function that renders another template in place.</summary>
    public const string FunctionName = "include";

    /// <summary>Whether the expression calls <c>include</c> itself, not through a pipe.</summary>
    public static bool IsInclude(ScriptNode? expression) =>
        expression is ScriptFunctionCall { Target: ScriptVariableGlobal { Name: FunctionName } };

    /// <summary>The paths of the templates that a template includes itself, each once; also of those that do not exist.</summary>
    public static IEnumerable<string> Of(ParsedTemplate template) => template.HasTree
        ? ScriptNodes.Below(template.Template.Page!)
            .OfType<ScriptFunctionCall>()
            .Where(IsInclude)
            .Select(static call => NameOf(call))
            .OfType<string>()
            .Select(name => TemplateNames.ToPath(name, template.Kind))
            .Distinct()
        : [];

    /// <summary>The name that an include writes out, or null when it does not.</summary>
    internal static string? NameOf(ScriptFunctionCall include) =>
        include.Arguments.FirstOrDefault() is ScriptLiteral { Value: string name } ? name : null;
}
