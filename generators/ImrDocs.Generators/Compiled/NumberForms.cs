using ImrDocs.Templating.CompiledTypes;
using Scriban.Syntax;

namespace ImrDocs.Generators.Compiled;

/// <summary>Writes calls of functions for numbers as C#.</summary>
internal static class NumberForms
{
    public static Value Abs(EmittedCall call) =>
        call.Of(
            call.First.Type is CompiledWhole
                ? $"{CompiledNames.TemplateValue}.Abs({call.First.Code})"
                : $"global::System.Math.Abs({call.First.Code})"
        );

    public static Value IsNumber(EmittedCall call) =>
        call.Of(call.First.Type is CompiledWhole or CompiledDecimal or CompiledDouble ? "true" : "false");

    public static Value Calculate(EmittedCall call, ScriptBinaryOperator op) =>
        OperatorEmitter.Calculate(call.Expressions, op, call.First, call.Arguments[1]);

    /// <summary>A number that is rounded to a whole one.</summary>
    public static Value Rounded(EmittedCall call, string method) => Rounded(call, method, "");

    public static Value Round(EmittedCall call) =>
        Rounded(call, "Round", call.Arguments.Count > 1 ? $", (int){call.Arguments[1].Code}" : ", 0");

    private static Value Rounded(EmittedCall call, string method, string decimals) =>
        call.First.Type is CompiledWhole
            ? call.First
            : call.Of($"{CompiledNames.TemplateValue}.{method}({call.First.Code}{decimals})");
}
