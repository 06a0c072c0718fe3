using Scriban.Syntax;

namespace ImrDocs.Templating.Binding.Tree;

/// <summary>A statement of a template, bound to what it means where it is called. The set is closed.</summary>
/// <param name="Syntax">The statement in the template.</param>
internal abstract record BoundStatement(ScriptNode Syntax)
{
    /// <summary>Calls the method of the visitor that handles this kind of statement.</summary>
    internal abstract TResult Accept<TContext, TResult>(
        BoundStatementVisitor<TContext, TResult> visitor,
        TContext context
    );

    /// <summary>
    /// Hands each expression and statement that this one is made of to the walker, in the order of evaluation, also
    /// the body of what it calls.
    /// </summary>
    internal abstract void WalkChildren(BoundTreeWalker walker);
}

/// <summary>Statements one after the other.</summary>
/// <param name="Syntax">The statement in the template.</param>
/// <param name="Statements">The statements.</param>
internal sealed record BoundBlock(ScriptNode Syntax, IReadOnlyList<BoundStatement> Statements) : BoundStatement(Syntax)
{
    internal override TResult Accept<TContext, TResult>(
        BoundStatementVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitBlock(this, context);

    internal override void WalkChildren(BoundTreeWalker walker) => walker.VisitAll(Statements);
}

/// <summary>Text that is printed as it stands.</summary>
/// <param name="Syntax">The statement in the template.</param>
/// <param name="Text">The text.</param>
internal sealed record BoundText(ScriptNode Syntax, string Text) : BoundStatement(Syntax)
{
    internal override TResult Accept<TContext, TResult>(
        BoundStatementVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitText(this, context);

    internal override void WalkChildren(BoundTreeWalker walker) { }
}

/// <summary>A printed value.</summary>
/// <param name="Syntax">The statement in the template.</param>
/// <param name="Value">The value.</param>
internal sealed record BoundOutput(ScriptNode Syntax, BoundExpression Value) : BoundStatement(Syntax)
{
    internal override TResult Accept<TContext, TResult>(
        BoundStatementVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitOutput(this, context);

    internal override void WalkChildren(BoundTreeWalker walker) => walker.Visit(Value);
}

/// <summary>A value that is kept in a variable.</summary>
/// <param name="Syntax">The statement in the template.</param>
/// <param name="Name">The variable.</param>
/// <param name="Value">The value.</param>
internal sealed record BoundAssignment(ScriptNode Syntax, string Name, BoundExpression Value) : BoundStatement(Syntax)
{
    internal override TResult Accept<TContext, TResult>(
        BoundStatementVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitAssignment(this, context);

    internal override void WalkChildren(BoundTreeWalker walker) => walker.Visit(Value);
}

/// <summary>Another template in place, bound with what it is given here.</summary>
/// <param name="Syntax">The statement in the template.</param>
/// <param name="Template">The template; null when there is none that could be bound, which is reported.</param>
/// <param name="Arguments">What it is given, by name.</param>
internal sealed record BoundInclude(
    ScriptNode Syntax,
    BoundTemplate? Template,
    IReadOnlyList<KeyValuePair<string, BoundExpression>> Arguments
) : BoundStatement(Syntax)
{
    internal override TResult Accept<TContext, TResult>(
        BoundStatementVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitInclude(this, context);

    internal override void WalkChildren(BoundTreeWalker walker)
    {
        walker.VisitAll(Arguments);
        walker.VisitCalled(Template?.Body);
    }
}

/// <summary>A function of the template's own in place, bound with what it is given here.</summary>
/// <param name="Syntax">The statement in the template.</param>
/// <param name="Name">The function.</param>
/// <param name="Body">What it says.</param>
/// <param name="Arguments">What it is given, by the names of its parameters.</param>
internal sealed record BoundFunctionCall(
    ScriptNode Syntax,
    string Name,
    BoundStatement Body,
    IReadOnlyList<KeyValuePair<string, BoundExpression>> Arguments
) : BoundStatement(Syntax)
{
    internal override TResult Accept<TContext, TResult>(
        BoundStatementVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitFunctionCall(this, context);

    internal override void WalkChildren(BoundTreeWalker walker)
    {
        walker.VisitAll(Arguments);
        walker.VisitCalled(Body);
    }
}

/// <summary>A condition: <c>if</c>, also in an <c>else if</c>.</summary>
/// <param name="Syntax">The statement in the template.</param>
/// <param name="Condition">The condition.</param>
/// <param name="Then">What happens when it holds.</param>
/// <param name="Else">What happens when it does not, or null.</param>
internal sealed record BoundIf(ScriptNode Syntax, BoundExpression Condition, BoundStatement Then, BoundStatement? Else)
    : BoundStatement(Syntax)
{
    internal override TResult Accept<TContext, TResult>(
        BoundStatementVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitIf(this, context);

    internal override void WalkChildren(BoundTreeWalker walker)
    {
        walker.Visit(Condition);
        walker.Visit(Then);
        walker.VisitOptional(Else);
    }
}

/// <summary>A choice between values: <c>case</c>.</summary>
/// <param name="Syntax">The statement in the template.</param>
/// <param name="Value">The value that is compared.</param>
/// <param name="Branches">The branches in order.</param>
/// <param name="Else">What happens when no branch fits, or null.</param>
/// <param name="IsComplete">Whether one of the branches is always taken.</param>
internal sealed record BoundCase(
    ScriptNode Syntax,
    BoundExpression Value,
    IReadOnlyList<BoundWhen> Branches,
    BoundStatement? Else,
    bool IsComplete
) : BoundStatement(Syntax)
{
    internal override TResult Accept<TContext, TResult>(
        BoundStatementVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitCase(this, context);

    internal override void WalkChildren(BoundTreeWalker walker)
    {
        walker.Visit(Value);
        foreach (var branch in Branches)
        {
            walker.VisitAll(branch.Values);
            walker.Visit(branch.Body);
        }

        walker.VisitOptional(Else);
    }
}

/// <summary>A branch of a <c>case</c>.</summary>
/// <param name="Syntax">The statement in the template.</param>
/// <param name="Values">The values for which it is taken.</param>
/// <param name="Body">What happens then.</param>
internal sealed record BoundWhen(ScriptNode Syntax, IReadOnlyList<BoundExpression> Values, BoundStatement Body);

/// <summary>A round for each element of a list: <c>for</c>.</summary>
/// <param name="Syntax">The statement in the template.</param>
/// <param name="Variable">The variable that holds the element.</param>
/// <param name="List">The list.</param>
/// <param name="Body">What happens in a round.</param>
/// <param name="Else">What happens when the list is empty, or null.</param>
/// <param name="RunsAlways">Whether there is at least one round.</param>
internal sealed record BoundFor(
    ScriptNode Syntax,
    string Variable,
    BoundExpression List,
    BoundStatement Body,
    BoundStatement? Else,
    bool RunsAlways
) : BoundStatement(Syntax)
{
    /// <summary>Which elements of the list have a round, and in which order.</summary>
    public LoopModifiers Modifiers { get; init; } = LoopModifiers.None;

    internal override TResult Accept<TContext, TResult>(
        BoundStatementVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitFor(this, context);

    internal override void WalkChildren(BoundTreeWalker walker)
    {
        walker.Visit(List);
        walker.VisitOptional(Modifiers.Offset);
        walker.VisitOptional(Modifiers.Limit);
        walker.Visit(Body);
        walker.VisitOptional(Else);
    }
}

/// <summary>Rounds while a condition holds: <c>while</c>.</summary>
/// <param name="Syntax">The statement in the template.</param>
/// <param name="Condition">The condition.</param>
/// <param name="Body">What happens in a round.</param>
internal sealed record BoundWhile(ScriptNode Syntax, BoundExpression Condition, BoundStatement Body)
    : BoundStatement(Syntax)
{
    internal override TResult Accept<TContext, TResult>(
        BoundStatementVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitWhile(this, context);

    internal override void WalkChildren(BoundTreeWalker walker)
    {
        walker.Visit(Condition);
        walker.Visit(Body);
    }
}

/// <summary>Output that is kept in a variable: <c>capture</c>.</summary>
/// <param name="Syntax">The statement in the template.</param>
/// <param name="Name">The variable.</param>
/// <param name="Body">What is captured.</param>
internal sealed record BoundCapture(ScriptNode Syntax, string Name, BoundStatement Body) : BoundStatement(Syntax)
{
    internal override TResult Accept<TContext, TResult>(
        BoundStatementVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitCapture(this, context);

    internal override void WalkChildren(BoundTreeWalker walker) => walker.Visit(Body);
}

/// <summary>A way out of a loop or a template.</summary>
/// <param name="Syntax">The statement in the template.</param>
/// <param name="Kind">Where it leads.</param>
internal sealed record BoundJump(ScriptNode Syntax, JumpKind Kind) : BoundStatement(Syntax)
{
    internal override TResult Accept<TContext, TResult>(
        BoundStatementVisitor<TContext, TResult> visitor,
        TContext context
    ) => visitor.VisitJump(this, context);

    internal override void WalkChildren(BoundTreeWalker walker) { }
}
