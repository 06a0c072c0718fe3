using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>
/// A comparison of the size of a list or a text with a number that is written out: <c>list.size > 0</c>.
/// </summary>
/// <param name="Counted">What is counted.</param>
/// <param name="Operator">How it is compared, with the size on the left.</param>
/// <param name="Number">The number.</param>
internal sealed record SizeTest(BoundExpression Counted, ScriptBinaryOperator Operator, int Number)
{
    /// <summary>Where what is counted is read from; null when that is no place.</summary>
    public string? Path => ValuePath.Of(Counted.Syntax);

    /// <summary>The least size that there can be.</summary>
    public int Least =>
        Counted.Type
            is ListTemplateType { CanBeEmpty: true }
                or TextTemplateType { CanBeBlank: true }
                or TextTemplateType { IsMade: true }
            ? 0
            : 1;

    /// <summary>The one result of the comparison; null when it can be true and can be false.</summary>
    public bool? Result
    {
        get
        {
            return Operator switch
            {
                ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual => Holds(Least)
                    ? true
                    : null,
                ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual => Holds(Least)
                    ? null
                    : false,
                _ => Number < Least ? Operator == ScriptBinaryOperator.CompareNotEqual : null,
            };
        }
    }

    /// <summary>The comparison as a test of a size; null when it is none.</summary>
    public static SizeTest? Of(BoundExpression comparison) =>
        comparison is not BoundBinary binary ? null
        : CountedBy(binary.Left) is { } left && binary.Right is BoundLiteral { Value: int number }
            ? new(left, binary.Operator, number)
        : CountedBy(binary.Right) is { } right && binary.Left is BoundLiteral { Value: int other }
            ? new(right, Mirrored(binary.Operator), other)
        : null;

    /// <summary>
    /// What the comparison says about there being something, as the scopes where it holds and where it does not.
    /// </summary>
    public (Scope WhenTrue, Scope WhenFalse) Know(Scope whenTrue, Scope whenFalse) =>
        Holds(0) ? (whenTrue, whenFalse.WithContent(Path)) : (whenTrue.WithContent(Path), whenFalse);

    private static BoundExpression? CountedBy(BoundExpression expression) =>
        expression switch
        {
            BoundMember { Name: "size", Target: var target } => target,
            BoundCall { Function.IsSize: true } call => call.Arguments[0],
            _ => null,
        };

    /// <summary>The operator that compares the other way round.</summary>
    public static ScriptBinaryOperator Mirrored(ScriptBinaryOperator op) =>
        op switch
        {
            ScriptBinaryOperator.CompareGreater => ScriptBinaryOperator.CompareLess,
            ScriptBinaryOperator.CompareGreaterOrEqual => ScriptBinaryOperator.CompareLessOrEqual,
            ScriptBinaryOperator.CompareLess => ScriptBinaryOperator.CompareGreater,
            ScriptBinaryOperator.CompareLessOrEqual => ScriptBinaryOperator.CompareGreaterOrEqual,
            _ => op,
        };

    private bool Holds(int size) =>
        Operator switch
        {
            ScriptBinaryOperator.CompareGreater => size > Number,
            ScriptBinaryOperator.CompareGreaterOrEqual => size >= Number,
            ScriptBinaryOperator.CompareLess => size < Number,
            ScriptBinaryOperator.CompareLessOrEqual => size <= Number,
            ScriptBinaryOperator.CompareEqual => size == Number,
            _ => size != Number,
        };
}
