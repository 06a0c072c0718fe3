using ImrDocs.Templating.Binding.Tree;

namespace ImrDocs.Templating.Proofreading.Conditions;

/// <summary>What an include or a function is given where it is called.</summary>
/// <param name="Outer">What the caller itself was given; null for the template that a letter begins with.</param>
/// <param name="Call">The call; null for the template that a letter begins with.</param>
/// <param name="Depth">How many calls there are around.</param>
internal sealed record CallArguments(CallArguments? Outer, BoundStatement? Call, int Depth)
{
    public static CallArguments None { get; } = new(null, null, 0);

    public CallArguments Enter(BoundStatement call) => new(this, call, Depth + 1);

    /// <summary>
    /// The expression that the caller gave for what an expression names, with what the caller was given itself; null
    /// where it names nothing that was given.
    /// </summary>
    public (BoundExpression Value, CallArguments Given)? Find(BoundExpression expression) =>
        (Call, expression) switch
        {
            (BoundInclude include, BoundMember { Target: BoundVariable { Name: "$" }, Name: var name }) => Find(
                include.Arguments,
                name
            ),
            (BoundFunctionCall call, BoundVariable { Name: var name }) => Find(call.Arguments, name),
            _ => null,
        };

    private (BoundExpression Value, CallArguments Given)? Find(
        IReadOnlyList<KeyValuePair<string, BoundExpression>> arguments,
        string name
    )
    {
        foreach (var argument in arguments)
        {
            if (argument.Key == name)
            {
                return (argument.Value, Outer!);
            }
        }

        return null;
    }
}
