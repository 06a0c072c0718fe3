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
}
