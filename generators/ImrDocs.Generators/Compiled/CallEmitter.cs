using System.Globalization;
using ImrDocs.Generators.Emit;
using ImrDocs.Templating.Binding.Functions;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Compiling;

namespace ImrDocs.Generators.Compiled;

/// <summary>
/// Writes calls of Scriban's functions as C#: as calls of Scriban's own code, or of C# that does the same.
/// </summary>
internal static class CallEmitter
{
    public static Value Emit(ExpressionEmitter expressions, BoundCall call, CompiledScope scope)
    {
        List<Value> arguments = [.. call.Arguments.Select(argument => expressions.Emit(argument, scope))];
        var first = arguments[0];
        var result = CompiledFunctions.ResultOf(call, [.. arguments.Select(static a => a.Type)])!;
        switch (call.Function.Name)
        {
            case "array.join":
                return Text($"string.Join({expressions.Text(arguments[1])}, {TextsOf(expressions, first)})");
            case "array.size" or "object.size":
                return new(
                    first.Code + (first.Type is CompiledText ? ".Length" : ".Count"),
                    new CompiledWhole(),
                    "int"
                );
            case "array.first":
                return Element(expressions, first, "[var {0}, ..]");
            case "array.last":
                return Element(expressions, first, "[.., var {0}]");
            case "array.contains":
                return expressions.Of(
                    new CompiledBoolean(),
                    $"global::System.Linq.Enumerable.Contains({first.Code}, {expressions.Text(arguments[1])})"
                );
            case "array.add":
                var element = ((CompiledList)result).Element;
                return List("Added", expressions.As(first, result), expressions.As(arguments[1], element));
            case "array.add_range" or "array.concat":
                return List("Joined", expressions.As(first, result), expressions.As(arguments[1], result));
            case "array.limit":
                return List("First", first, arguments[1]);
            case "array.offset":
                return List("Without", first, arguments[1]);
            case "array.reverse":
                return List("Reversed", first);
            case "array.uniq":
                return List("Distinct", first);
            case "array.sort":
                return List("Sorted", first);
            case "array.map" when call.Arguments[1] is BoundLiteral { Value: string field }:
                return Mapped(expressions, call, first, field);
            case "array.compact":
                return first;
            case "string.split":
                return List(
                    "Texts",
                    Text(
                        $"{CompiledNames.ScribanFunctions}StringFunctions.Split({expressions.Text(first)}, "
                            + $"{expressions.Text(arguments[1])})"
                    )
                );
            case "string.lstrip":
                return Text($"{CompiledNames.PlainText}.StripStart({expressions.Text(first)})");
            case "string.rstrip":
                return Text($"{CompiledNames.PlainText}.StripEnd({expressions.Text(first)})");
            case "string.strip":
                return Text($"{CompiledNames.PlainText}.Strip({expressions.Text(first)})");
            case "string.whitespace":
                return expressions.Of(result, $"{CompiledNames.PlainText}.IsBlank({expressions.Text(first)})");
            case "object.default":
                return Default(expressions, first, arguments[1], result);
            case "date.to_string":
                return Text($"{CompiledNames.PrintedText}.Of({first.Code}, {arguments[1].Code})");
            case "date.parse" when call.Arguments[0] is BoundLiteral { Value: string date }:
                return expressions.Of(
                    new CompiledDate(),
                    Date(DateTime.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture))
                );
            case "date.add_days" or "date.add_months" or "date.add_years":
                return expressions.Of(
                    new CompiledDate(),
                    $"{first.Code}.Add{Pascal(call.Function.Name)}(checked((int){arguments[1].Code}))"
                );
            default:
                return
                    call.Function.Name.StartsWith("math.", StringComparison.Ordinal)
                    || call.Function.Name == "object.format"
                    ? MathEmitter.Emit(expressions, call, arguments)
                    : expressions.Of(result, Scriban(expressions, call, arguments));
        }

        Value List(string function, params Value[] given)
        {
            var code = $"{CompiledNames.Lists}.{function}({string.Join(", ", given.Select(static g => g.Code))})";
            return given[0].Type is CompiledList
                ? new(code, result, given[0].CSharp) { Spec = given[0].Spec }
                : expressions.Of(result, code);
        }

        Value Text(string code) => expressions.Of(new CompiledText(IsNullable: false, IsPrintable: false), code);
    }

    /// <summary>The texts of a list's elements.</summary>
    public static string TextsOf(ExpressionEmitter expressions, Value list)
    {
        var element = ((CompiledList)list.Type).Element;
        return element is CompiledText
            ? list.Code
            : $"global::System.Linq.Enumerable.Select({list.Code}, static element => "
                + $"{expressions.Text(expressions.Of(element, "element"))})";
    }

    private static Value Mapped(ExpressionEmitter expressions, BoundCall call, Value sections, string field)
    {
        var section = ((CompiledSection)((CompiledList)sections.Type).Element).Section;
        var member = expressions.Model.Member(section.Fields.First(declared => declared.TemplateName == field));
        var type = CompiledFunctions.ResultOf(call, [sections.Type])!;
        var mapped = new Value(
            $"{CompiledNames.Lists}.Mapped({sections.Code}, static element => element.{member.Identifier})",
            type,
            $"{RuntimeNames.IReadOnlyList}<{member.Type.CSharp}>"
        );
        return expressions.As(mapped, type);
    }

    // What these functions take as a text is taken as one also where it is a number.
    private static string Scriban(ExpressionEmitter expressions, BoundCall call, List<Value> arguments)
    {
        var group = CompiledFunctions.IsOwn(call.Function.Name)
            ? CompiledNames.TextFunctions
            : CompiledNames.ScribanFunctions
                + (
                    call.Function.Name.StartsWith("regex.", StringComparison.Ordinal)
                        ? "RegexFunctions"
                        : "StringFunctions"
                );
        var given = arguments.Zip(call.Function.Parameters, (argument, parameter) =>
            parameter.Kind is ParameterKind.WholeNumber or ParameterKind.Count
                ? $"checked((int){argument.Code})"
                : expressions.Text(argument)
        );
        return $"{group}.{Pascal(call.Function.Name)}({string.Join(", ", given)})";
    }

    private static Value Element(ExpressionEmitter expressions, Value list, string pattern)
    {
        var type = ((CompiledList)list.Type).Element with { IsNullable = true };
        var csharp = list.Spec is Model.ListSpec { Element: var spec }
            ? spec.CSharp
            : CSharpTypes.Of(type, expressions.Model);
        var name = expressions.Body.NewName("element");
        return new(
            $"({list.Code} is {string.Format(CultureInfo.InvariantCulture, pattern, name)} ? ({csharp}?){name} : null)",
            type,
            csharp
        );
    }

    // An empty text counts as absent, too.
    private static Value Default(ExpressionEmitter expressions, Value value, Value otherwise, CompiledType type)
    {
        if (value.Type is CompiledNull)
        {
            return otherwise;
        }

        (value, otherwise) = expressions.Alike(value, otherwise, type);
        if (value.Type is CompiledText)
        {
            var name = expressions.Body.NewName("there");
            return expressions.Of(type, $"({value.Code} is {{ Length: > 0 }} {name} ? {name} : {otherwise.Code})");
        }

        var code = value.Type.IsNullable ? $"({value.Code} ?? {otherwise.Code})" : value.Code;
        return value with { Code = code, Type = type };
    }

    private static string Date(DateTime date) =>
        string.Format(
            CultureInfo.InvariantCulture,
            "new global::System.DateOnly({0}, {1}, {2})",
            date.Year,
            date.Month,
            date.Day
        );

    // Scriban's own rule for the names of its functions, with the abbreviations that it has.
    private static string Pascal(string function) =>
        function.Substring(function.IndexOf('.') + 1) switch
        {
            "add_days" => "Days",
            "add_months" => "Months",
            "add_years" => "Years",
            "capitalizewords" => "CapitalizeWords",
            var name => string.Concat(
                name.Split('_').Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1))
            ),
        };
}
