namespace ImrDocs.Templating.Binding.Tree;

/// <summary>
/// Visits a statement or an expression and all that it is made of. What a walker looks for, it finds by overriding
/// <c>Visit</c> and calling the base; which children there are, each node says itself.
/// </summary>
/// <remarks>
/// The body of a template or function that is bound alike in several calls is one object. It is visited once, so that
/// a walk takes no longer than the tree is large, however often templates include each other.
/// </remarks>
internal abstract class BoundTreeWalker
{
    private HashSet<object>? _called;

    /// <summary>Visits an expression and all that it is made of.</summary>
    public virtual void Visit(BoundExpression expression) => expression.WalkChildren(this);

    /// <summary>Visits a statement and all that it is made of.</summary>
    public virtual void Visit(BoundStatement statement) => statement.WalkChildren(this);

    /// <summary>Visits the body of a template or function where it is called for the first time.</summary>
    public void VisitCalled(BoundStatement? body)
    {
        if (body is not null && (_called ??= new(SameObject.Comparer)).Add(body))
        {
            Visit(body);
        }
    }

    /// <summary>Visits an expression if there is one.</summary>
    public void VisitOptional(BoundExpression? expression)
    {
        if (expression is not null)
        {
            Visit(expression);
        }
    }

    /// <summary>Visits a statement if there is one.</summary>
    public void VisitOptional(BoundStatement? statement)
    {
        if (statement is not null)
        {
            Visit(statement);
        }
    }

    /// <summary>Visits expressions in order.</summary>
    public void VisitAll(IReadOnlyList<BoundExpression> expressions)
    {
        for (var i = 0; i < expressions.Count; i++)
        {
            Visit(expressions[i]);
        }
    }

    /// <summary>Visits statements in order.</summary>
    public void VisitAll(IReadOnlyList<BoundStatement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            Visit(statements[i]);
        }
    }

    /// <summary>Visits the values that a call gives.</summary>
    public void VisitAll(IReadOnlyList<KeyValuePair<string, BoundExpression>> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            Visit(arguments[i].Value);
        }
    }
}
