using ImrDocs.Templating.Binding.Tree;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Tells whether the rounds of a loop may differ although none asks for its element.</summary>
internal sealed class RoundChange
{
    private readonly Dictionary<object, bool> _called = new(SameObject.Comparer);

    /// <summary>
    /// Whether a round counts, leaves the loop, or cannot be judged because of an error that is reported.
    /// </summary>
    /// <param name="body">The body of the loop.</param>
    public bool IsIn(BoundStatement body)
    {
        var walker = new Walker(this);
        walker.Visit(body);
        return walker.IsFound;
    }

    private bool IsInCalled(BoundStatement body)
    {
        if (!_called.TryGetValue(body, out var isIn))
        {
            _called[body] = isIn = IsIn(body);
        }

        return isIn;
    }

    private sealed class Walker(RoundChange change) : BoundTreeWalker
    {
        public bool IsFound { get; private set; }

        public override void Visit(BoundStatement statement)
        {
            switch (statement)
            {
                case BoundAssignment { Value: not BoundLiteral } or BoundJump:
                    IsFound = true;
                    break;
                case BoundInclude { Template: { } template }:
                    IsFound |= change.IsInCalled(template.Body);
                    break;
                default:
                    base.Visit(statement);
                    break;
            }
        }

        public override void Visit(BoundExpression expression)
        {
            IsFound |= expression is BoundError;
            base.Visit(expression);
        }
    }
}
