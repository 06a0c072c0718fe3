namespace ImrDocs.Templating.Binding.Tree;

/// <summary>
/// Handles each kind of expression in its own way. A kind that is added does not compile until every visitor handles
/// it.
/// </summary>
/// <remarks>For an answer that only a few kinds matter to, use <see cref="BoundTreeWalker"/>.</remarks>
/// <typeparam name="TContext">What is known where the expression stands.</typeparam>
/// <typeparam name="TResult">The result for an expression.</typeparam>
internal abstract class BoundExpressionVisitor<TContext, TResult>
{
    /// <summary>Handles an expression by its kind.</summary>
    public TResult Visit(BoundExpression expression, TContext context) => expression.Accept(this, context);

    /// <summary>Handles a value that is written out.</summary>
    public abstract TResult VisitLiteral(BoundLiteral literal, TContext context);

    /// <summary>Handles a variable.</summary>
    public abstract TResult VisitVariable(BoundVariable variable, TContext context);

    /// <summary>Handles a field of a section.</summary>
    public abstract TResult VisitField(BoundField field, TContext context);

    /// <summary>Handles a member that is no field.</summary>
    public abstract TResult VisitMember(BoundMember member, TContext context);

    /// <summary>Handles an element of a list.</summary>
    public abstract TResult VisitElement(BoundElement element, TContext context);

    /// <summary>Handles an operator with one operand.</summary>
    public abstract TResult VisitUnary(BoundUnary unary, TContext context);

    /// <summary>Handles an operator with two operands.</summary>
    public abstract TResult VisitBinary(BoundBinary binary, TContext context);

    /// <summary>Handles a choice between two values.</summary>
    public abstract TResult VisitConditional(BoundConditional conditional, TContext context);

    /// <summary>Handles a call of a function of Scriban.</summary>
    public abstract TResult VisitCall(BoundCall call, TContext context);

    /// <summary>Handles a text with values in it.</summary>
    public abstract TResult VisitInterpolation(BoundInterpolation interpolation, TContext context);

    /// <summary>Handles a list that is written out.</summary>
    public abstract TResult VisitList(BoundList list, TContext context);

    /// <summary>Handles a range of whole numbers.</summary>
    public abstract TResult VisitRange(BoundRange range, TContext context);

    /// <summary>Handles an argument that a call leaves out.</summary>
    public abstract TResult VisitOmitted(BoundOmitted omitted, TContext context);

    /// <summary>Handles an expression with an error, which is reported.</summary>
    public abstract TResult VisitError(BoundError diagnostic, TContext context);
}
