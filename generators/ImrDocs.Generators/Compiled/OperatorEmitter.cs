using ImrDocs.Generators.Typing;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.CompiledTypes;
using Scriban.Syntax;

namespace ImrDocs.Generators.Compiled;

/// <summary>Writes operators with two operands as C#.</summary>
internal static class OperatorEmitter
{
    public static Value Emit(ExpressionEmitter expressions, BoundBinary binary, CompiledScope scope)
    {
        if (binary.Operator is ScriptBinaryOperator.And or ScriptBinaryOperator.Or)
        {
            return expressions.Of(new CompiledBoolean(), expressions.Condition(binary, scope));
        }

        var (left, right) = (expressions.Emit(binary.Left, scope), expressions.Emit(binary.Right, scope));
        return binary.Operator switch
        {
            ScriptBinaryOperator.CompareEqual => expressions.Of(new CompiledBoolean(), Equal(expressions, left, right)),
            ScriptBinaryOperator.CompareNotEqual => expressions.Of(
                new CompiledBoolean(),
                $"!{Equal(expressions, left, right)}"
            ),
            ScriptBinaryOperator.CompareLess => Compare("<"),
            ScriptBinaryOperator.CompareLessOrEqual => Compare("<="),
            ScriptBinaryOperator.CompareGreater => Compare(">"),
            ScriptBinaryOperator.CompareGreaterOrEqual => Compare(">="),
            ScriptBinaryOperator.EmptyCoalescing => Coalesce(expressions, left, right),
            ScriptBinaryOperator.Add when left.Type is CompiledText || right.Type is CompiledText => expressions.Of(
                new CompiledText(IsNullable: false, IsPrintable: false),
                $"string.Concat({expressions.Text(left)}, {expressions.Text(right)})"
            ),
            _ => Calculate(expressions, binary.Operator, left, right),
        };

        Value Compare(string sign) =>
            expressions.Of(new CompiledBoolean(), $"({Number(left, right)} {sign} {Number(right, left)})");
    }

    /// <summary>Whether two values are equal, as Scriban compares them.</summary>
    public static string Equal(ExpressionEmitter expressions, Value left, Value right) =>
        (left.Type, right.Type) switch
        {
            (CompiledNull, CompiledNull) => "true",
            (_, CompiledNull) => IsAbsent(left),
            (CompiledNull, _) => IsAbsent(right),
            (CompiledChoice choice, CompiledText) => $"({left.Code} == {Member(expressions, choice, right)})",
            (CompiledText, CompiledChoice choice) => $"({right.Code} == {Member(expressions, choice, left)})",
            (CompiledText, CompiledText) => $"string.Equals({left.Code}, {right.Code})",
            _ => $"({Number(left, right)} == {Number(right, left)})",
        };

    private static string IsAbsent(Value value) => value.Type.IsNullable ? $"({value.Code} is null)" : "false";

    // The binder lets a choice be compared only with one of its names that is written out.
    private static string Member(ExpressionEmitter expressions, CompiledChoice choice, Value name)
    {
        var spec = expressions.Model.Enum(choice.Choices);
        return $"{spec.Reference}.{spec.Members.First(member => member.WireName == name.Written).Identifier}";
    }

    // An operand in the type in which the two meet: C# takes no decimal and no floating point together.
    private static string Number(Value value, Value other) =>
        value.Type is CompiledDouble && other.Type is CompiledDecimal
            ? $"((decimal{(value.Type.IsNullable ? "?" : "")}){value.Code})"
            : value.Code;

    private static Value Coalesce(ExpressionEmitter expressions, Value left, Value right)
    {
        if (!left.Type.IsNullable)
        {
            return left;
        }

        var type = CompiledType.Join(left.Type with { IsNullable = false }, right.Type)!;
        (left, right) = expressions.Alike(left, right, type);
        return left with { Code = $"({left.Code} ?? {right.Code})", Type = type };
    }

    /// <summary>A calculation with two numbers.</summary>
    public static Value Calculate(ExpressionEmitter expressions, ScriptBinaryOperator op, Value left, Value right)
    {
        var (x, y) = (Number(left, right), Number(right, left));
        if (left.Type is CompiledWhole && right.Type is CompiledWhole)
        {
            return op == ScriptBinaryOperator.Divide
                ? expressions.Of(new CompiledDouble(), $"{CompiledNames.TemplateValue}.Divide({x}, {y})")
                : expressions.Of(new CompiledWhole(), $"checked((long){x} {Sign(op)} {y})");
        }

        CompiledType type =
            left.Type is CompiledDecimal || right.Type is CompiledDecimal
                ? new CompiledDecimal(CanBeWhole: CanBeWhole(left.Type) && CanBeWhole(right.Type))
                : new CompiledDouble();
        return expressions.Of(
            type,
            op == ScriptBinaryOperator.DivideRound ? $"global::System.Math.Round({x} / {y})" : $"({x} {Sign(op)} {y})"
        );
    }

    private static bool CanBeWhole(CompiledType type) => type is CompiledWhole or CompiledDecimal { CanBeWhole: true };

    private static string Sign(ScriptBinaryOperator op) =>
        op switch
        {
            ScriptBinaryOperator.Add => "+",
            ScriptBinaryOperator.Subtract => "-",
            ScriptBinaryOperator.Multiply => "*",
            ScriptBinaryOperator.Divide or ScriptBinaryOperator.DivideRound => "/",
            ScriptBinaryOperator.Modulus => "%",
            _ => throw new NotSupportedException($"The operator '{op}' is not compiled."),
        };
}
