namespace ImrDocs.Templating.Binding.Tree;

/// <summary>
/// Handles each kind of statement in its own way. A kind that is added does not compile until every visitor handles it.
/// </summary>
/// <remarks>For an answer that only a few kinds matter to, use <see cref="BoundTreeWalker"/>.</remarks>
/// <typeparam name="TContext">What is known where the statement stands.</typeparam>
/// <typeparam name="TResult">The result for a statement.</typeparam>
internal abstract class BoundStatementVisitor<TContext, TResult>
{
    /// <summary>Handles a statement by its kind.</summary>
    public TResult Visit(BoundStatement statement, TContext context) => statement.Accept(this, context);

    /// <summary>Handles statements one after the other.</summary>
    public abstract TResult VisitBlock(BoundBlock block, TContext context);

    /// <summary>Handles text that is printed as it stands.</summary>
    public abstract TResult VisitText(BoundText text, TContext context);

    /// <summary>Handles a printed value.</summary>
    public abstract TResult VisitOutput(BoundOutput output, TContext context);

    /// <summary>Handles a value that is kept.</summary>
    public abstract TResult VisitAssignment(BoundAssignment assignment, TContext context);

    /// <summary>Handles another template in place.</summary>
    public abstract TResult VisitInclude(BoundInclude include, TContext context);

    /// <summary>Handles a function of the template's own in place.</summary>
    public abstract TResult VisitFunctionCall(BoundFunctionCall call, TContext context);

    /// <summary>Handles a condition.</summary>
    public abstract TResult VisitIf(BoundIf condition, TContext context);

    /// <summary>Handles a choice between values.</summary>
    public abstract TResult VisitCase(BoundCase choice, TContext context);

    /// <summary>Handles a loop over a list.</summary>
    public abstract TResult VisitFor(BoundFor loop, TContext context);

    /// <summary>Handles a loop with a condition.</summary>
    public abstract TResult VisitWhile(BoundWhile loop, TContext context);

    /// <summary>Handles output that is kept.</summary>
    public abstract TResult VisitCapture(BoundCapture capture, TContext context);

    /// <summary>Handles a way out of a loop or template.</summary>
    public abstract TResult VisitJump(BoundJump jump, TContext context);
}
