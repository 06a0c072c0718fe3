using Scriban.Syntax;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Looks for the names that differ in each round of a loop.</summary>
internal static class LoopNames
{
    private const string Loop = "for";

    /// <summary>Whether a loop's body uses the element, or asks which round it is.</summary>
    /// <param name="body">The body.</param>
    /// <param name="variable">The variable that holds the element.</param>
    public static bool AreUsedIn(ScriptNode body, string variable)
    {
        Stack<(ScriptNode Node, bool IsInner)> open = new([(body, false)]);
        while (open.Count > 0)
        {
            var (node, isInner) = open.Pop();
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

        return false;
    }

    // The name of a member, or of an argument, is no variable.
    private static IEnumerable<ScriptNode> Children(ScriptNode node) =>
        node switch
        {
            ScriptMemberExpression { Target: { } target } => [target],
            ScriptNamedArgument { Value: { } value } => [value],
            _ => Enumerable.Range(0, node.ChildrenCount).Select(node.GetChildren).OfType<ScriptNode>(),
        };
}
