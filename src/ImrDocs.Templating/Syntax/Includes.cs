using Scriban.Syntax;

namespace ImrDocs.Templating.Syntax;

/// <summary>Recognizes includes in a syntax tree.</summary>
internal static class Includes
{
    /// <summary>The name of Scriban's function that renders another template in place.</summary>
    public const string FunctionName = "include";

    /// <summary>Whether the expression calls <c>include</c> itself, not through a pipe.</summary>
    public static bool IsInclude(ScriptNode? expression) =>
        expression is ScriptFunctionCall { Target: ScriptVariableGlobal { Name: FunctionName } };

    /// <summary>
    /// The paths of the templates that a template includes itself, each once; also of those that do not exist.
    /// </summary>
    public static IEnumerable<string> Of(ParsedTemplate template) =>
        CallsIn(template).Select(call => PathOf(call, template.Kind)).OfType<string>().Distinct();

    /// <summary>The includes in a template.</summary>
    public static IEnumerable<ScriptFunctionCall> CallsIn(ParsedTemplate template) =>
        template.HasTree
            ? ScriptNodes.Below(template.Template.Page!).OfType<ScriptFunctionCall>().Where(IsInclude)
            : [];

    /// <summary>The path of the template that an include names; null where no name is written out.</summary>
    public static string? PathOf(ScriptFunctionCall include, TemplateKind kind) =>
        NameOf(include) is { } name ? TemplateNames.ToPath(name, kind) : null;

    /// <summary>The name that an include writes out, or null when it does not.</summary>
    internal static string? NameOf(ScriptFunctionCall include) =>
        (Inside(include.Arguments.FirstOrDefault()) as ScriptLiteral)?.Value as string;

    private static ScriptExpression? Inside(ScriptExpression? expression) =>
        expression is ScriptNestedExpression nested ? Inside(nested.Expression) : expression;
}
