using ImrDocs.Templating.Binding.Tree;
using Scriban.Syntax;

namespace ImrDocs.Templating.Positions;

/// <summary>Recognises conditions that ask whether a round is the last of its loop.</summary>
internal static class LastRound
{
    /// <summary>Whether the condition holds in the last round only.</summary>
    public static bool IsAsked(BoundExpression condition) => condition is BoundMember { Name: "last", Target: BoundVariable { Name: "for" } };

    /// <summary>Whether the condition holds in every round but the last.</summary>
    public static bool IsDenied(BoundExpression condition) =>
        condition is BoundUnary { Operator: ScriptUnaryOperator.Not, Operand: var operand } && IsAsked(operand);
}
