using ImrDocs.Generators.Typing;
using ImrDocs.Templating.Binding.Tree;

namespace ImrDocs.Generators.Compiled;

/// <summary>The C# that is written for the calls of one function.</summary>
/// <param name="Value">Writes the value of a call.</param>
internal sealed record FunctionForm(Func<EmittedCall, Value> Value)
{
    /// <summary>
    /// Writes a statement that prints a call without keeping its value; gives null where this call has no such
    /// statement. Null where the function has none.
    /// </summary>
    public Func<ExpressionEmitter, BoundCall, CompiledScope, string?>? Print { get; init; }
}
