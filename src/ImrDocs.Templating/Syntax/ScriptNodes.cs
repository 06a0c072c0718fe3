using Scriban.Syntax;

namespace ImrDocs.Templating.Syntax;

/// <summary>Walks syntax trees.</summary>
internal static class ScriptNodes
{
    /// <summary>The nodes below one, without those below any for which the condition does not hold, which are left out themselves.</summary>
    public static IEnumerable<ScriptNode> Below(ScriptNode node, Func<ScriptNode, bool>? condition = null)
    {
        for (var i = 0; i < node.ChildrenCount; i++)
        {
            if (node.GetChildren(i) is { } child && condition?.Invoke(child) != false)
            {
                yield return child;
                foreach (var descendant in Below(child, condition))
                {
                    yield return descendant;
                }
            }
        }
    }
}
