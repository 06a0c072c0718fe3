using ImrDocs.Templating.Binding.Tree;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>Recognises comparisons that say that a list or a text has something in it.</summary>
internal static class SizeTest
{
    /// <summary>The path of the list in <c>list.size > 0</c> or <c>list.size >= 1</c>; null when the comparison says something else.</summary>
    public static string? PathOf(ScriptBinaryExpression comparison)
    {
        var least = comparison.Operator == ScriptBinaryOperator.CompareGreater ? 0 : 1;
        return comparison is { Left: ScriptMemberExpression { Member.Name: "size" } size, Right: ScriptLiteral { Value: int number } } && number >= least
            ? ValuePath.Of(size.Target)
            : null;
    }

    /// <summary>The path of what is compared with nothing: the text in <c>text == ''</c>, the list in <c>list.size == 0</c>.</summary>
    public static string? PathOfNothing(BoundExpression left, BoundExpression right) => (left, right) switch
    {
        (BoundMember { Name: "size", Target: var target }, BoundLiteral { Value: 0 }) => ValuePath.Of(target.Syntax),
        (_, BoundLiteral { Value: "" }) => ValuePath.Of(left.Syntax),
        (BoundLiteral { Value: "" }, _) => ValuePath.Of(right.Syntax),
        _ => null,
    };
}
