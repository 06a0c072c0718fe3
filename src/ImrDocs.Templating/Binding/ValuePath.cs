using System.Globalization;
using ImrDocs.Templating.Syntax;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>
/// Names the place from which an expression reads, so that a test of it is known later: <c>$.item.treatment</c>.
/// </summary>
internal static class ValuePath
{
    /// <summary>The path, or null when the expression is more than a name and its members.</summary>
    public static string? Of(ScriptNode? expression) =>
        expression switch
        {
            ScriptNestedExpression nested => Of(nested.Expression),
            ScriptVariable variable => NameOf(variable),
            ScriptIndexerExpression indexer when OwnFunctions.NumberOf(indexer) is { } number => NameOf(number),
            ScriptMemberExpression { Target: ScriptThisExpression } member => member.Member?.Name,
            ScriptMemberExpression member when Of(member.Target) is { } target => target + "." + member.Member?.Name,
            _ => null,
        };

    /// <summary>
    /// The path as an author writes it, with the signs that ask for what may be absent; null when the expression is
    /// more.
    /// </summary>
    public static string? Written(ScriptNode? expression) =>
        expression switch
        {
            ScriptNestedExpression nested => Written(nested.Expression),
            ScriptMemberExpression { Target: ScriptThisExpression } member => member.Member?.Name,
            ScriptMemberExpression member when Written(member.Target) is { } target => target
                + (member.DotToken.TokenType == TokenType.QuestionDot ? "?." : ".")
                + member.Member?.Name,
            _ => Of(expression),
        };

    /// <summary>The name of what a function is given without one: <c>$0</c>.</summary>
    public static string NameOf(int number) => "$" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The name of a variable as scopes hold it: a local one with its sign.</summary>
    public static string NameOf(ScriptVariable variable) =>
        variable is ScriptVariableLocal && variable.Name[0] != '$' ? "$" + variable.Name : variable.Name;
}
