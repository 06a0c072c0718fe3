using System.Globalization;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>A bound condition with what is known where it holds and where it does not.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="WhenTrue">The scope where it holds; null when what this call is given makes it never hold.</param>
/// <param name="WhenFalse">The scope where it does not; null when what this call is given makes it always hold.</param>
internal sealed record ConditionResult(BoundExpression Condition, Scope? WhenTrue, Scope? WhenFalse);

/// <summary>Binds conditions: what they test is known in the branches after them.</summary>
internal static class ConditionBinder
{
    public static ConditionResult Bind(
        ExpressionBinder expressions,
        DiagnosticReport report,
        ScriptNode? node,
        Scope scope
    )
    {
        switch (node)
        {
            case ScriptNestedExpression nested:
                return Bind(expressions, report, nested.Expression, scope);
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not:
                var inner = Bind(expressions, report, not.Right, scope);
                return new(
                    new BoundUnary(not, new BooleanTemplateType(), not.Operator, inner.Condition),
                    inner.WhenFalse,
                    inner.WhenTrue
                );
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.And } and:
                return BindBoth(expressions, report, and, scope);
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.Or } or:
                return BindEither(expressions, report, or, scope);
            case ScriptBinaryExpression
            {
                Operator: ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual
            } comparison:
                return BindComparison(expressions, report, comparison, scope);
        }

        var bound = expressions.Bind(node, scope);
        if (SizeTest.Of(bound) is not { } size)
        {
            var truth = BindTruth(report, bound, scope);
            var (holds, fails) = NumberTest.Know(bound, truth.WhenTrue!, truth.WhenFalse!);
            return truth with { WhenTrue = holds, WhenFalse = fails };
        }

        SettleSize(report, bound.Syntax, size);
        var (whenTrue, whenFalse) = size.Know(scope, scope);
        (whenTrue, whenFalse) = NumberTest.Know(bound, whenTrue, whenFalse);
        return new(bound, whenTrue, whenFalse);
    }

    private static ConditionResult BindTruth(DiagnosticReport report, BoundExpression condition, Scope scope)
    {
        var path = ValuePath.Of(condition.Syntax);
        var key = condition.Type is BooleanTemplateType ? KnownValue.True : KnownValue.Absent;
        if (TruthCheck.CanBeAsked(report, condition))
        {
            var known = KnownValue.IsEqual(scope, condition, key);
            SettleKnown(
                report,
                condition.Syntax,
                known is null ? null : known == condition.Type is BooleanTemplateType
            );
        }

        if (condition.Type is NullTemplateType)
        {
            return new(condition, null, scope);
        }

        var there = scope.WithPresent(path);
        return (condition.Type, condition.Type.IsNullable) switch
        {
            (BooleanTemplateType, false) => new(
                condition,
                KnownValue.With(there, condition, key, isEqual: true),
                KnownValue.With(scope, condition, key, isEqual: false)
            ),
            (BooleanTemplateType, true) => new(condition, KnownValue.With(there, condition, key, isEqual: true), scope),
            (_, true) => new(condition, there, scope.WithEqual(path, key)),
            _ => new(condition, there, scope),
        };
    }

    private static void SettleKnown(DiagnosticReport report, ScriptNode condition, bool? isTrue) =>
        report.Settle(
            BindingRules.Condition,
            condition,
            isTrue,
            isTrue == true
                ? "this is always true here, as the tests on the way say; take the condition away"
                : "this is never true here, as the tests on the way say; take the branch away"
        );

    private static void SettleSize(DiagnosticReport report, ScriptNode condition, SizeTest size) =>
        report.Settle(
            BindingRules.Condition,
            condition,
            size.Result,
            $"the size here is at least {size.Least.ToString(CultureInfo.InvariantCulture)}, so this is "
                + (size.Result == true ? "always true; take the condition away" : "never true; take the branch away")
        );

    private static ConditionResult BindBoth(
        ExpressionBinder expressions,
        DiagnosticReport report,
        ScriptBinaryExpression and,
        Scope scope
    )
    {
        var left = Bind(expressions, report, and.Left, scope);
        if (left.WhenTrue is not { } whenTrue)
        {
            return new(new BoundLiteral(and, new BooleanTemplateType(), false), null, left.WhenFalse);
        }

        var right = Bind(expressions, report, and.Right, whenTrue);
        return new(
            new BoundBinary(and, new BooleanTemplateType(), and.Operator, left.Condition, right.Condition),
            right.WhenTrue,
            Scope.Join(left.WhenFalse, right.WhenFalse)
        );
    }

    private static ConditionResult BindEither(
        ExpressionBinder expressions,
        DiagnosticReport report,
        ScriptBinaryExpression or,
        Scope scope
    )
    {
        var left = Bind(expressions, report, or.Left, scope);
        if (left.WhenFalse is not { } whenFalse)
        {
            return new(new BoundLiteral(or, new BooleanTemplateType(), true), left.WhenTrue, null);
        }

        var right = Bind(expressions, report, or.Right, whenFalse);
        return new(
            new BoundBinary(or, new BooleanTemplateType(), or.Operator, left.Condition, right.Condition),
            Scope.Join(left.WhenTrue, right.WhenTrue),
            right.WhenFalse
        );
    }

    // "x == 'a'" also says that x is there; "x != null" says no more than that.
    private static ConditionResult BindComparison(
        ExpressionBinder expressions,
        DiagnosticReport report,
        ScriptBinaryExpression comparison,
        Scope scope
    )
    {
        var bound = expressions.Bind(comparison, scope);
        if (bound is not BoundBinary { Left: var left, Right: var right })
        {
            return new(bound, scope, scope);
        }

        var isEqual = comparison.Operator == ScriptBinaryOperator.CompareEqual;
        if (SizeTest.Of(bound) is { Result: not null } constant)
        {
            SettleSize(report, comparison, constant);
            return new(bound, scope, scope);
        }

        if (PathOfNothing(left, right) is { } content)
        {
            return isEqual
                ? new(bound, scope, scope.WithContent(content))
                : new(bound, scope.WithContent(content), scope);
        }

        if (left.Type is NullTemplateType || right.Type is NullTemplateType)
        {
            var compared = left.Type is NullTemplateType ? right : left;
            var canBeAbsent = compared.Type is MixedTemplateType or { IsNullable: true };
            var whenAbsent = canBeAbsent ? scope : null;
            var whenPresent =
                compared.Type is NullTemplateType ? null : scope.WithPresent(ValuePath.Of(compared.Syntax));
            return isEqual ? new(bound, whenAbsent, whenPresent) : new(bound, whenPresent, whenAbsent);
        }

        var known = scope;
        known = right.Type.IsNullable ? known : known.WithPresent(ValuePath.Of(left.Syntax));
        known = left.Type.IsNullable ? known : known.WithPresent(ValuePath.Of(right.Syntax));
        var (value, key) = KnownValue.KeyOf(right) is { } written ? (left, written) : (right, KnownValue.KeyOf(left));
        if (key is null || value is BoundLiteral)
        {
            return isEqual ? new(bound, known, scope) : new(bound, scope, known);
        }

        SettleKnown(
            report,
            comparison,
            KnownValue.IsEqual(scope, value, key) is { } isKnown ? isKnown == isEqual : null
        );
        var (same, other) = (
            KnownValue.With(known, value, key, isEqual: true),
            KnownValue.With(scope, value, key, isEqual: false)
        );
        var (whenTrue, whenFalse) = isEqual ? (same, other) : (other, same);
        (whenTrue, whenFalse) = SizeTest.Of(bound)?.Know(whenTrue, whenFalse) ?? (whenTrue, whenFalse);
        (whenTrue, whenFalse) = NumberTest.Know(bound, whenTrue, whenFalse);
        return new(bound, whenTrue, whenFalse);
    }

    // Where the text in "text == ''" is read from.
    private static string? PathOfNothing(BoundExpression left, BoundExpression right) =>
        (left, right) switch
        {
            (_, BoundLiteral { Value: "" }) => ValuePath.Of(left.Syntax),
            (BoundLiteral { Value: "" }, _) => ValuePath.Of(right.Syntax),
            _ => null,
        };
}
