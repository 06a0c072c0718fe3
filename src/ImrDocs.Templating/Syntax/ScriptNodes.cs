using Scriban.Syntax;

namespace ImrDocs.Templating.Syntax;

/// <summary>Walks syntax trees.</summary>
internal static class ScriptNodes
{
    /// <summary>The nodes below one, in the order in which they stand.</summary>
    public static IEnumerable<ScriptNode> Below(ScriptNode node)
    {
        var open = new Stack<ScriptNode>();
        Push(open, node);
        while (open.Count > 0)
        {
            var next = open.Pop();
            yield return next;
            Push(open, next);
        }
    }

    /// <summary>The words of a text: what a template prints as it stands, or a text that is written out.</summary>
    public static string WordsOf(this ScriptNode text) =>
        text switch
        {
            ScriptRawStatement raw => raw.Text.ToString(),
            ScriptLiteral { Value: string value } => value,
            _ => "",
        };

    private static void Push(Stack<ScriptNode> open, ScriptNode node)
    {
        for (var i = node.ChildrenCount - 1; i >= 0; i--)
        {
            if (node.GetChildren(i) is { } child)
            {
                open.Push(child);
            }
        }
    }
}
