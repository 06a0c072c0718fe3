using ImrDocs.Diagnostics;
using ImrDocs.Templating.Schema.Constraints;

namespace ImrDocs.Models;

/// <summary>Holds values to what the attributes of their field ask for.</summary>
internal static class DeclaredConstraints
{
    /// <summary>Records each constraint that the value breaks.</summary>
    public static void Check<T, TConstraint>(DiagnosticBag diagnostics, ConstraintSet<TConstraint> constraints, T value)
        where TConstraint : Constraint<T>
    {
        foreach (var constraint in constraints.Items)
        {
            if (!constraint.Allows(value))
            {
                diagnostics.Report(constraint.Rule, constraint.Message(value));
            }
        }
    }
}
