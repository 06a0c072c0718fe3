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
            BoundUnary { Operator: ScriptUnaryOperator.Not, Operand: var operand } => Of(operand) switch
            {
                RoundQuestion.IsFirst => RoundQuestion.IsNotFirst,
                RoundQuestion.IsLast => RoundQuestion.IsNotLast,
                _ => RoundQuestion.None,
            },
            _ => RoundQuestion.None,
        };
}
