using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Functions;
using ImrDocs.Templating.Schema;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding.Tree;

/// <summary>An expression of a template with its static type. The set is closed.</summary>
/// <param name="Syntax">The expression in the template, without parentheses: where it stands, not what it is.</param>
/// <param name="Type">The type of its value.</param>
internal abstract record BoundExpression(ScriptNode Syntax, TemplateType Type)
{
    /// <summary>Calls the method of the visitor that handles this kind of expression.</summary>
    internal abstract TResult Accept<TContext, TResult>(
        BoundExpressionVisitor<TContext, TResult> visitor,
        TContext context
    );

    /// <summary>Hands each expression that this one is made of to the walker, in the order of evaluation.</summary>
    internal abstract void WalkChildren(BoundTreeWalker walker);
}

/// <summary>A value that is written out.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Value">The value, or null.</param>
internal sealed record BoundLiteral(ScriptNode Syntax, TemplateType Type, object? Value) : BoundExpression(Syntax, Type)
{
    internal override TResult Accept<TContext, TResult>(
        BoundExpressionVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitLiteral(this, context);

    internal override void WalkChildren(BoundTreeWalker walker) { }
}

/// <summary>A variable of the template, of a loop or of an include: <c>total</c>, <c>$local</c>, <c>$</c>.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Name">The name.</param>
internal sealed record BoundVariable(ScriptNode Syntax, TemplateType Type, string Name) : BoundExpression(Syntax, Type)
{
    internal override TResult Accept<TContext, TResult>(
        BoundExpressionVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitVariable(this, context);

    internal override void WalkChildren(BoundTreeWalker walker) { }
}

/// <summary>A field of a section.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Target">The section, or null for a field of the letter itself.</param>
/// <param name="Field">The field.</param>
internal sealed record BoundField(ScriptNode Syntax, TemplateType Type, BoundExpression? Target, FieldSchema Field)
    : BoundExpression(Syntax, Type)
{
    internal override TResult Accept<TContext, TResult>(
        BoundExpressionVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitField(this, context);

    internal override void WalkChildren(BoundTreeWalker walker) => walker.VisitOptional(Target);
}

/// <summary>What is not a field: a list's size, a loop's index, an include's argument.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Target">What it belongs to.</param>
/// <param name="Name">The name.</param>
internal sealed record BoundMember(ScriptNode Syntax, TemplateType Type, BoundExpression Target, string Name)
    : BoundExpression(Syntax, Type)
{
    internal override TResult Accept<TContext, TResult>(
        BoundExpressionVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitMember(this, context);

    internal override void WalkChildren(BoundTreeWalker walker) => walker.Visit(Target);
}

/// <summary>An element of a list.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Target">The list.</param>
/// <param name="Index">The index, from 0.</param>
internal sealed record BoundElement(ScriptNode Syntax, TemplateType Type, BoundExpression Target, BoundExpression Index)
    : BoundExpression(Syntax, Type)
{
    /// <summary>Whether it is the first element: <c>list[0]</c>.</summary>
    public bool IsFirst => Index is BoundLiteral { Value: 0 };

    /// <summary>Whether it is the last element: <c>list[-1]</c>.</summary>
    public bool IsLast =>
        Index is BoundUnary { Operator: ScriptUnaryOperator.Negate, Operand: BoundLiteral { Value: 1 } };

    internal override TResult Accept<TContext, TResult>(
        BoundExpressionVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitElement(this, context);

    internal override void WalkChildren(BoundTreeWalker walker)
    {
        walker.Visit(Target);
        walker.Visit(Index);
    }
}

/// <summary>An operator with one operand.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Operator">The operator.</param>
/// <param name="Operand">The operand.</param>
internal sealed record BoundUnary(
    ScriptNode Syntax,
    TemplateType Type,
    ScriptUnaryOperator Operator,
    BoundExpression Operand
) : BoundExpression(Syntax, Type)
{
    internal override TResult Accept<TContext, TResult>(
        BoundExpressionVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitUnary(this, context);

    internal override void WalkChildren(BoundTreeWalker walker) => walker.Visit(Operand);
}

/// <summary>An operator with two operands.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Operator">The operator.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
internal sealed record BoundBinary(
    ScriptNode Syntax,
    TemplateType Type,
    ScriptBinaryOperator Operator,
    BoundExpression Left,
    BoundExpression Right
) : BoundExpression(Syntax, Type)
{
    internal override TResult Accept<TContext, TResult>(
        BoundExpressionVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitBinary(this, context);

    internal override void WalkChildren(BoundTreeWalker walker)
    {
        walker.Visit(Left);
        walker.Visit(Right);
    }
}

/// <summary>One of two values: <c>condition ? then : else</c>.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Condition">The condition.</param>
/// <param name="Then">The value when it holds.</param>
/// <param name="Else">The value when it does not.</param>
internal sealed record BoundConditional(
    ScriptNode Syntax,
    TemplateType Type,
    BoundExpression Condition,
    BoundExpression Then,
    BoundExpression Else
) : BoundExpression(Syntax, Type)
{
    internal override TResult Accept<TContext, TResult>(
        BoundExpressionVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitConditional(this, context);

    internal override void WalkChildren(BoundTreeWalker walker)
    {
        walker.Visit(Condition);
        walker.Visit(Then);
        walker.Visit(Else);
    }
}

/// <summary>A call of one of Scriban's functions.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Function">The function.</param>
/// <param name="Arguments">The arguments; the value before a pipe is the first.</param>
internal sealed record BoundCall(
    ScriptNode Syntax,
    TemplateType Type,
    AllowedFunction Function,
    IReadOnlyList<BoundExpression> Arguments
) : BoundExpression(Syntax, Type)
{
    /// <summary>
    /// The function that is called for each element of the first argument, with the arguments after it; null where the
    /// function calls no other.
    /// </summary>
    public AllowedFunction? Called { get; init; }

    /// <summary>Whether the value says what an argument is, whole or in part.</summary>
    internal bool Says(int argument) =>
        Called is null
            ? Function.Parameters[argument].IsSaid
            : argument == 0 && Function.Parameters[0].IsSaid && Called.Parameters[0].IsSaid;

    internal override TResult Accept<TContext, TResult>(
        BoundExpressionVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitCall(this, context);

    internal override void WalkChildren(BoundTreeWalker walker) => walker.VisitAll(Arguments);
}

/// <summary>A text with values in it: <c>$'{count} of {total}'</c>.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Parts">The texts and values in order.</param>
internal sealed record BoundInterpolation(ScriptNode Syntax, TemplateType Type, IReadOnlyList<BoundExpression> Parts)
    : BoundExpression(Syntax, Type)
{
    internal override TResult Accept<TContext, TResult>(
        BoundExpressionVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitInterpolation(this, context);

    internal override void WalkChildren(BoundTreeWalker walker) => walker.VisitAll(Parts);
}

/// <summary>A list that is written out.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Elements">The elements.</param>
internal sealed record BoundList(ScriptNode Syntax, TemplateType Type, IReadOnlyList<BoundExpression> Elements)
    : BoundExpression(Syntax, Type)
{
    internal override TResult Accept<TContext, TResult>(
        BoundExpressionVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitList(this, context);

    internal override void WalkChildren(BoundTreeWalker walker) => walker.VisitAll(Elements);
}

/// <summary>A list of whole numbers that follow each other: <c>1..3</c>, <c>0..&lt;list.size</c>.</summary>
/// <param name="Syntax">The expression in the template.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Start">The first number.</param>
/// <param name="End">The last number, or the one after it.</param>
/// <param name="IsInclusive">Whether the end is one of the numbers.</param>
internal sealed record BoundRange(
    ScriptNode Syntax,
    TemplateType Type,
    BoundExpression Start,
    BoundExpression End,
    bool IsInclusive
) : BoundExpression(Syntax, Type)
{
    internal override TResult Accept<TContext, TResult>(
        BoundExpressionVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitRange(this, context);

    internal override void WalkChildren(BoundTreeWalker walker)
    {
        walker.Visit(Start);
        walker.Visit(End);
    }
}

/// <summary>An argument that this call of an include leaves out: it is absent.</summary>
/// <param name="Member">The expression that reads it.</param>
internal sealed record BoundOmitted(ScriptMemberExpression Member) : BoundExpression(Member, new NullTemplateType())
{
    internal override TResult Accept<TContext, TResult>(
        BoundExpressionVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitOmitted(this, context);

    internal override void WalkChildren(BoundTreeWalker walker) { }
}

/// <summary>An expression with an error, which is reported.</summary>
/// <param name="Syntax">The expression in the template.</param>
internal sealed record BoundError(ScriptNode Syntax) : BoundExpression(Syntax, new UnknownTemplateType())
{
    internal override TResult Accept<TContext, TResult>(
        BoundExpressionVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitError(this, context);

    internal override void WalkChildren(BoundTreeWalker walker) { }
}
