using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Compiling;
using Scriban.Syntax;

namespace ImrDocs.Generators.Compiled;

/// <summary>Writes calls of Scriban's functions for numbers as C#.</summary>
internal static class MathEmitter
{
    public static Value Emit(ExpressionEmitter expressions, BoundCall call, IReadOnlyList<Value> arguments)
    {
        var number = arguments[0];
        return call.Function.Name switch
        {
            "math.plus" => OperatorEmitter.Calculate(expressions, ScriptBinaryOperator.Add, number, arguments[1]),
            "math.minus" => OperatorEmitter.Calculate(expressions, ScriptBinaryOperator.Subtract, number, arguments[1]),
            "math.times" => OperatorEmitter.Calculate(expressions, ScriptBinaryOperator.Multiply, number, arguments[1]),
            "math.modulo" => OperatorEmitter.Calculate(expressions, ScriptBinaryOperator.Modulus, number, arguments[1]),
            "math.abs" => expressions.Of(
                number.Type,
                number.Type is CompiledWhole
                    ? $"{CompiledNames.TemplateValue}.Abs({number.Code})"
                    : $"global::System.Math.Abs({number.Code})"
            ),
            "math.ceil" or "math.floor" or "math.round" => Rounded(
                expressions,
                call.Function.Name,
                number,
                arguments.Count > 1 ? $"(int){arguments[1].Code}" : "0"
            ),
            "math.is_number" => expressions.Of(
                new CompiledBoolean(),
                number.Type is CompiledWhole or CompiledDecimal or CompiledDouble ? "true" : "false"
            ),
            "math.format" or "object.format" => expressions.Of(
                new CompiledText(IsNullable: false, IsPrintable: false),
                $"{CompiledNames.PrintedText}.Of({number.Code}, {arguments[1].Code})"
            ),
            var name => throw new NotSupportedException($"'{name}' is not compiled."),
        };
    }

    private static Value Rounded(ExpressionEmitter expressions, string function, Value number, string decimals) =>
        number.Type is CompiledWhole
            ? number
            : expressions.Of(
                number.Type,
                function switch
                {
                    "math.ceil" => $"{CompiledNames.TemplateValue}.Ceiling({number.Code})",
                    "math.floor" => $"{CompiledNames.TemplateValue}.Floor({number.Code})",
                    _ => $"{CompiledNames.TemplateValue}.Round({number.Code}, {decimals})",
                }
            );
}
