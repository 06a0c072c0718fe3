using ImrDocs.Templating.Binding.Functions;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Schema;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding.Tree;

/// <summary>An expression of a template with its static type. The set is closed.</summary>
/// <param name="Syntax">The expression in the template, without parentheses: where it stands, not what it is.</param>
/// <param name="Type">The type of its value.</param>
public abstract record BoundExpression(ScriptNode Syntax, TemplateType Type);

/// <summary>A value that is written out.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Value">The value, or null.</param>
public sealed record BoundLiteral(ScriptNode Syntax, TemplateType Type, object? Value) : BoundExpression(Syntax, Type);

/// <summary>A variable of the template, of a loop or of an include: <c>total</c>, <c>$local</c>, <c>$</c>.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Name">The name.</param>
public sealed record BoundVariable(ScriptNode Syntax, TemplateType Type, string Name) : BoundExpression(Syntax, Type);

/// <summary>A field of a section.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Target">The section, or null for a field of the letter itself.</param>
/// <param name="Field">The field.</param>
public sealed record BoundField(ScriptNode Syntax, TemplateType Type, BoundExpression? Target, FieldSchema Field)
    : BoundExpression(Syntax, Type);

/// <summary>What is not a field: a list's size, a loop's index, an include's argument.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Target">What it belongs to.</param>
/// <param name="Name">The name.</param>
public sealed record BoundMember(ScriptNode Syntax, TemplateType Type, BoundExpression Target, string Name)
    : BoundExpression(Syntax, Type);

/// <summary>An element of a list.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Target">The list.</param>
/// <param name="Index">The index, from 0.</param>
public sealed record BoundElement(ScriptNode Syntax, TemplateType Type, BoundExpression Target, BoundExpression Index)
    : BoundExpression(Syntax, Type)
{
    /// <summary>Whether it is the first element: <c>list[0]</c>.</summary>
    public bool IsFirst => Index is BoundLiteral { Value: 0 };

    /// <summary>Whether it is the last element: <c>list[-1]</c>.</summary>
    public bool IsLast =>
        Index is BoundUnary { Operator: ScriptUnaryOperator.Negate, Operand: BoundLiteral { Value: 1 } };
}

/// <summary>An operator with one operand.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Operator">The operator.</param>
/// <param name="Operand">The operand.</param>
public sealed record BoundUnary(
    ScriptNode Syntax,
    TemplateType Type,
    ScriptUnaryOperator Operator,
    BoundExpression Operand
) : BoundExpression(Syntax, Type);

/// <summary>An operator with two operands.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Operator">The operator.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
public sealed record BoundBinary(
    ScriptNode Syntax,
    TemplateType Type,
    ScriptBinaryOperator Operator,
    BoundExpression Left,
    BoundExpression Right
) : BoundExpression(Syntax, Type);

/// <summary>One of two values: <c>condition ? then : else</c>.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Condition">The condition.</param>
/// <param name="Then">The value when it holds.</param>
/// <param name="Else">The value when it does not.</param>
public sealed record BoundConditional(
    ScriptNode Syntax,
    TemplateType Type,
    BoundExpression Condition,
    BoundExpression Then,
    BoundExpression Else
) : BoundExpression(Syntax, Type);

/// <summary>A call of one of Scriban's functions.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Function">The function.</param>
/// <param name="Arguments">The arguments; the value before a pipe is the first.</param>
public sealed record BoundCall(
    ScriptNode Syntax,
    TemplateType Type,
    FunctionSignature Function,
    IReadOnlyList<BoundExpression> Arguments
) : BoundExpression(Syntax, Type);

/// <summary>A text with values in it: <c>$'{count} of {total}'</c>.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Parts">The texts and values in order.</param>
public sealed record BoundInterpolation(ScriptNode Syntax, TemplateType Type, IReadOnlyList<BoundExpression> Parts)
    : BoundExpression(Syntax, Type);

/// <summary>A list that is written out.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Elements">The elements.</param>
public sealed record BoundList(ScriptNode Syntax, TemplateType Type, IReadOnlyList<BoundExpression> Elements)
    : BoundExpression(Syntax, Type);

/// <summary>A list of whole numbers that follow each other: <c>1..3</c>, <c>0..&lt;list.size</c>.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Start">The first number.</param>
/// <param name="End">The last number, or the one after it.</param>
/// <param name="IsInclusive">Whether the end is one of the numbers.</param>
public sealed record BoundRange(
    ScriptNode Syntax,
    TemplateType Type,
    BoundExpression Start,
    BoundExpression End,
    bool IsInclusive
) : BoundExpression(Syntax, Type);

/// <summary>An argument that this call of an include leaves out: it is absent.</summary>
/// <param name="Member">The expression that reads it.</param>
public sealed record BoundOmitted(ScriptMemberExpression Member) : BoundExpression(Member, new NullTemplateType());

/// <summary>An expression with a fault, which is reported.</summary>
/// <param name="Syntax">The expression in the template.</param>
public sealed record BoundError(ScriptNode Syntax) : BoundExpression(Syntax, new UnknownTemplateType());
