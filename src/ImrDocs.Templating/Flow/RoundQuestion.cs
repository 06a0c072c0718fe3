using ImrDocs.Templating.Binding.Tree;
using Scriban.Syntax;

namespace ImrDocs.Templating.Flow;

/// <summary>What a condition asks of the round of the loop around it.</summary>
internal enum RoundQuestion
{
    None,
    IsFirst,
    IsLast,
    IsNotFirst,
    IsNotLast,
}

/// <summary>Recognizes conditions that ask for the first or the last round.</summary>
internal static class RoundQuestions
{
    /// <summary>The answer to a question other than <see cref="RoundQuestion.None"/>.</summary>
    public static bool Holds(this RoundQuestion question, (bool IsFirst, bool IsLast) round) =>
        question switch
        {
            RoundQuestion.IsFirst => round.IsFirst,
            RoundQuestion.IsNotFirst => !round.IsFirst,
            RoundQuestion.IsLast => round.IsLast,
            _ => !round.IsLast,
        };

    public static RoundQuestion Of(BoundExpression condition) =>
        condition switch
        {
            BoundMember { Name: "first", Target: BoundVariable { Name: "for" } } => RoundQuestion.IsFirst,
            BoundMember { Name: "last", Target: BoundVariable { Name: "for" } } => RoundQuestion.IsLast,
            BoundBinary { Left: BoundMember { Target: BoundVariable { Name: "for" } } counted } comparison => OfCount(
                counted.Name,
                comparison
            ),
            BoundUnary { Operator: ScriptUnaryOperator.Not, Operand: var operand } => Of(operand) switch
            {
                RoundQuestion.IsFirst => RoundQuestion.IsNotFirst,
                RoundQuestion.IsNotFirst => RoundQuestion.IsFirst,
                RoundQuestion.IsLast => RoundQuestion.IsNotLast,
                RoundQuestion.IsNotLast => RoundQuestion.IsLast,
                _ => RoundQuestion.None,
            },
            _ => RoundQuestion.None,
        };

    // Rounds are counted from 0, from the first or back from the last.
    private static RoundQuestion OfCount(string name, BoundBinary comparison) =>
        (name, IsZero(comparison)) switch
        {
            ("index", true) => RoundQuestion.IsFirst,
            ("index", false) => RoundQuestion.IsNotFirst,
            ("rindex", true) => RoundQuestion.IsLast,
            ("rindex", false) => RoundQuestion.IsNotLast,
            _ => RoundQuestion.None,
        };

    // Whether a comparison of a count asks for 0, or for anything else; null where it asks for something besides.
    private static bool? IsZero(BoundBinary comparison) =>
        (comparison.Operator, (comparison.Right as BoundLiteral)?.Value) switch
        {
            (ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareLessOrEqual, 0) => true,
            (ScriptBinaryOperator.CompareLess, 1) => true,
            (ScriptBinaryOperator.CompareNotEqual or ScriptBinaryOperator.CompareGreater, 0) => false,
            (ScriptBinaryOperator.CompareGreaterOrEqual, 1) => false,
            _ => null,
        };
}
