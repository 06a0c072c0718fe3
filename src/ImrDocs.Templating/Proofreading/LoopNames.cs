using Scriban.Syntax;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Looks for the names that differ in each round of a loop.</summary>
internal static class LoopNames
{
    private const string Loop = "for";

    /// <summary>Whether a loop's body uses the element, or asks which round it is.</summary>
    /// <remarks>
    /// A separator asks for the first or the last round, and the elements do not differ by that. What is only said in
    /// one of them does.
    /// </remarks>
    /// <param name="body">The body.</param>
    /// <param name="variable">The variable that holds the element.</param>
    public static bool AreUsedIn(ScriptNode body, string variable)
    {
        var asksForEdge = false;
        Stack<(ScriptNode Node, bool IsInner)> open = new([(body, false)]);
        while (open.Count > 0)
        {
            var (node, isInner) = open.Pop();
            if (!isInner && IsEdge(node))
            {
                asksForEdge = true;
                continue;
            }

            if (node is ScriptVariable { Name: var name } && (name == variable || (name == Loop && !isInner)))
            {
                return true;
            }

            foreach (var child in Children(node))
            {
                // In a loop inside of this one, 'for' is about that loop.
                open.Push((child, isInner || (node is ScriptForStatement inner && child == inner.Body)));
            }
        }

        return asksForEdge && !SaysWordsInEachRound(body);
    }

    private static bool SaysWordsInEachRound(ScriptNode node) =>
        node switch
        {
            ScriptRawStatement raw => raw.Text.ToString().Any(char.IsLetterOrDigit),
            ScriptIfStatement { Condition: { } condition } when AsksForEdge(condition) => false,
            ScriptConditionalExpression { Condition: { } condition } when AsksForEdge(condition) => false,
            ScriptExpressionStatement { Expression: { } value } => value is not ScriptConditionalExpression
                || SaysWordsInEachRound(value),
            ScriptConditionalExpression => true,
            _ => Children(node).Any(SaysWordsInEachRound),
        };

    private static bool AsksForEdge(ScriptNode node) => IsEdge(node) || Children(node).Any(AsksForEdge);

    private static bool IsEdge(ScriptNode node) =>
        node is ScriptMemberExpression { Target: ScriptVariable { Name: Loop }, Member.Name: "first" or "last" };

    // The name of a member, or of an argument, is no variable.
    private static IEnumerable<ScriptNode> Children(ScriptNode node) =>
        node switch
        {
            ScriptMemberExpression { Target: { } target } => [target],
            ScriptNamedArgument { Value: { } value } => [value],
            _ => Enumerable.Range(0, node.ChildrenCount).Select(node.GetChildren).OfType<ScriptNode>(),
        };
}
