using Scriban.Syntax;

namespace ImrDocs.Templating.CompiledTypes;

/// <summary>The kinds of numbers in which Scriban calculates.</summary>
internal static class NumberTypes
{
    /// <summary>The type of a calculation's result; null where it depends on a value.</summary>
    public static CompiledType? Of(ScriptBinaryOperator op, CompiledType left, CompiledType right)
    {
        var isWhole = left is CompiledWhole && right is CompiledWhole;
        if (
            op is ScriptBinaryOperator.Divide or ScriptBinaryOperator.DivideRound
            && !isWhole
            && CanBeWhole(left)
            && CanBeWhole(right)
        )
        {
            return null;
        }

        return op == ScriptBinaryOperator.Divide && isWhole ? new CompiledDouble()
            : left is CompiledDecimal || right is CompiledDecimal
                ? new CompiledDecimal(CanBeWhole: CanBeWhole(left) && CanBeWhole(right))
            : left is CompiledDouble || right is CompiledDouble ? new CompiledDouble()
            : new CompiledWhole();
    }

    private static bool CanBeWhole(CompiledType type) => type is CompiledWhole or CompiledDecimal { CanBeWhole: true };
}
