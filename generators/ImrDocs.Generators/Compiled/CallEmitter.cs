using ImrDocs.Generators.Typing;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Functions;

namespace ImrDocs.Generators.Compiled;

/// <summary>Writes calls of functions as C#, in the form that their descriptors name.</summary>
internal static class CallEmitter
{
    public static Value Emit(ExpressionEmitter expressions, BoundCall call, CompiledScope scope)
    {
        List<Value> arguments = [.. call.Arguments.Select(argument => expressions.Emit(argument, scope))];
        var result = CompiledFunctions.ResultOf(call, [.. arguments.Select(static a => a.Type)])!;
        var emitted = new EmittedCall(expressions, call, arguments, result);
        return call.Function.Compiled switch
        {
            CompiledForm.Own => FunctionForms.All[call.Function.Name].Value(emitted),
            CompiledForm.Runtime => Method(emitted, CompiledNames.TextFunctions),
            CompiledForm.Scriban => Method(emitted, CompiledNames.ScribanFunctions + call.Function.ScribanClass),
            var form => throw new NotSupportedException($"'{call.Function.Name}' is not compiled: {form}."),
        };
    }

    /// <summary>A statement that prints a call without keeping its value; null where there is none.</summary>
    public static string? Print(ExpressionEmitter expressions, BoundCall call, CompiledScope scope) =>
        FunctionForms.All.TryGetValue(call.Function.Name, out var form)
            ? form.Print?.Invoke(expressions, call, scope)
            : null;

    // What these methods take as a text is given as one also where it is a number.
    private static Value Method(EmittedCall call, string type)
    {
        var given = call.Arguments.Zip(call.Call.Function.Parameters, (argument, parameter) =>
            parameter.Kind is ParameterKind.WholeNumber or ParameterKind.Count
                ? $"checked((int){argument.Code})"
                : call.Expressions.Text(argument)
        );
        return call.Of($"{type}.{call.Call.Function.Method}({string.Join(", ", given)})");
    }
}
