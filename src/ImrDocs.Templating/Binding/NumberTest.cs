using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>
/// What a comparison of a number with one that is written out says of how small it can be: <c>count >= 5</c>.
/// </summary>
internal static class NumberTest
{
    /// <summary>The scopes where a comparison holds and where it does not.</summary>
    public static (Scope WhenTrue, Scope WhenFalse) Know(BoundExpression comparison, Scope whenTrue, Scope whenFalse)
    {
        return comparison switch
        {
            BoundBinary { Left: { Type: NumberTemplateType } left, Right: BoundLiteral { Value: int number } } test =>
                Know(left, test.Operator, number, whenTrue, whenFalse),
            BoundBinary { Right: { Type: NumberTemplateType } right, Left: BoundLiteral { Value: int number } } test =>
                Know(right, SizeTest.Mirrored(test.Operator), number, whenTrue, whenFalse),
            _ => (whenTrue, whenFalse),
        };
    }

    private static (Scope WhenTrue, Scope WhenFalse) Know(
        BoundExpression value,
        ScriptBinaryOperator op,
        int number,
        Scope whenTrue,
        Scope whenFalse
    )
    {
        var path = ValuePath.Of(value.Syntax);
        var type = (NumberTemplateType)value.Type;
        var atLeast = new LowerBound(number);
        var above = type.IsWhole ? new LowerBound((decimal)number + 1) : new LowerBound(number, IsExclusive: true);
        var isLeast = type.Least == atLeast;
        return op switch
        {
            ScriptBinaryOperator.CompareGreater => (whenTrue.WithLeast(path, above), whenFalse),
            ScriptBinaryOperator.CompareGreaterOrEqual => (whenTrue.WithLeast(path, atLeast), whenFalse),
            ScriptBinaryOperator.CompareLess => (whenTrue, whenFalse.WithLeast(path, atLeast)),
            ScriptBinaryOperator.CompareLessOrEqual => (whenTrue, whenFalse.WithLeast(path, above)),
            ScriptBinaryOperator.CompareEqual when isLeast => (
                whenTrue.WithLeast(path, atLeast),
                whenFalse.WithLeast(path, above)
            ),
            ScriptBinaryOperator.CompareEqual => (whenTrue.WithLeast(path, atLeast), whenFalse),
            ScriptBinaryOperator.CompareNotEqual when isLeast => (
                whenTrue.WithLeast(path, above),
                whenFalse.WithLeast(path, atLeast)
            ),
            ScriptBinaryOperator.CompareNotEqual => (whenTrue, whenFalse.WithLeast(path, atLeast)),
            _ => (whenTrue, whenFalse),
        };
    }
}
