using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.CompiledTypes;

namespace ImrDocs.Generators.Compiled;

/// <summary>A call that is written as C#.</summary>
/// <param name="Expressions">Writes the expressions of the method in which the call stands.</param>
/// <param name="Call">The call.</param>
/// <param name="Arguments">The arguments as C#.</param>
/// <param name="Result">The type of the result.</param>
internal sealed record EmittedCall(
    ExpressionEmitter Expressions,
    BoundCall Call,
    IReadOnlyList<Value> Arguments,
    CompiledType Result
)
{
    public Value First => Arguments[0];

    /// <summary>The result as C#.</summary>
    public Value Of(string code) => Expressions.Of(Result, code);

    /// <summary>The text of an argument as C#.</summary>
    public string Text(int argument) => Expressions.Text(Arguments[argument]);
}
