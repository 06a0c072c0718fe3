using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>What a comparison of a number with one that is written out says of its sign: <c>count > 0</c>.</summary>
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
        Scope whenFalse)
    {
        var path = ValuePath.Of(value.Syntax);
        var least = ((NumberTemplateType)value.Type).Least;
        return op switch
        {
            ScriptBinaryOperator.CompareGreater when number >= 0 => (whenTrue.WithAboveZero(path), whenFalse),
            ScriptBinaryOperator.CompareGreaterOrEqual when number > 0 => (whenTrue.WithAboveZero(path), whenFalse),
            ScriptBinaryOperator.CompareLess when number > 0 => (whenTrue, whenFalse.WithAboveZero(path)),
            ScriptBinaryOperator.CompareLessOrEqual when number >= 0 => (whenTrue, whenFalse.WithAboveZero(path)),
            ScriptBinaryOperator.CompareEqual when number > 0 => (whenTrue.WithAboveZero(path), whenFalse),
            ScriptBinaryOperator.CompareEqual when number == 0 && least == LeastNumber.Zero =>
                (whenTrue, whenFalse.WithAboveZero(path)),
            ScriptBinaryOperator.CompareNotEqual when number == 0 && least == LeastNumber.Zero =>
                (whenTrue.WithAboveZero(path), whenFalse),
            _ => (whenTrue, whenFalse),
        };
    }
}
