using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>Counts the statements and expressions that are bound for one letter, up to the most that there may be.</summary>
/// <remarks>
/// What was bound before counts as if it were bound now, so that the count depends on the templates alone, and not on what
/// an earlier check left behind.
/// </remarks>
internal sealed class BindingBudget
{
    /// <summary>How many were bound.</summary>
    public int Used { get; private set; }

    /// <summary>Whether there are too many. Nothing is bound any more, and what was bound is not the whole.</summary>
    public bool IsSpent => Used > TemplateLimits.Parts;

    /// <summary>Counts statements and expressions.</summary>
    public void Spend(int parts) => Used = (int)Math.Min(int.MaxValue, (long)Used + parts);
}
