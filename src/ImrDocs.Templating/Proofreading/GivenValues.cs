using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;

namespace ImrDocs.Templating.Proofreading;

/// <summary>What an include or a function was given, by the names under which it reads it.</summary>
internal sealed class GivenValues
{
    private readonly Dictionary<string, BoundExpression> _values = new(StringComparer.Ordinal);

    /// <summary>What a template is given that a letter begins with.</summary>
    public static GivenValues None { get; } = new();

    /// <summary>What a call gives.</summary>
    /// <param name="arguments">The arguments of the call.</param>
    /// <param name="prefix">What stands before their names where they are read.</param>
    public GivenValues Enter(IEnumerable<KeyValuePair<string, BoundExpression>> arguments, string prefix)
    {
        var inner = new GivenValues();
        foreach (var argument in arguments)
        {
            inner._values[prefix + argument.Key] = Resolve(argument.Value);
        }

        return inner;
    }

    /// <summary>The expression that gave a value; the value itself where it was not given.</summary>
    public BoundExpression Resolve(BoundExpression value) =>
        value switch
        {
            BoundMember { Target.Type: ArgumentsTemplateType, Name: var name } => Find("$." + name) ?? value,
            BoundVariable { Name: var name } => Find(name) ?? value,
            BoundField { Target: { } target } field when Resolve(target) is var resolved && resolved != target =>
                field with
                {
                    Target = resolved,
                },
            _ => value,
        };

    private BoundExpression? Find(string name) => _values.TryGetValue(name, out var value) ? value : null;
}
