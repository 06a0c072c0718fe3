using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.CompiledTypes;
using ImrDocs.Templating.Functions;

namespace ImrDocs.Generators.Typing;

/// <summary>The calls of functions that are compiled.</summary>
internal static class CompiledFunctions
{
    /// <summary>The type of a call's result, or null when the call is not compiled.</summary>
    public static CompiledType? ResultOf(BoundCall call, IReadOnlyList<CompiledType> arguments) =>
        call.Function.Compiled == CompiledForm.Interpreted
            ? null
            : call.Function.Result.Compiled([
                .. arguments.Zip(call.Arguments, static (type, argument) =>
                    new CompiledArgument(type, (argument as BoundLiteral)?.Value)
                ),
            ]);
}
