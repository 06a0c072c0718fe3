using ImrDocs.Templating.Binding.Functions;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Schema;
using Scriban.Syntax;

namespace ImrDocs.Templating.Compiling;

/// <summary>The functions of Scriban's that are compiled.</summary>
public static class CompiledFunctions
{
    private static readonly HashSet<string> ToText = new(StringComparer.Ordinal)
    {
        "array.join",
        "date.to_string",
        "math.format",
        "object.format",
        "regex.escape",
        "string.append",
        "string.capitalize",
        "string.capitalizewords",
        "string.downcase",
        "string.handleize",
        "string.lstrip",
        "string.pad_left",
        "string.pad_right",
        "string.pluralize",
        "string.prepend",
        "string.remove",
        "string.remove_first",
        "string.remove_last",
        "string.replace",
        "string.replace_first",
        "string.rstrip",
        "string.slice",
        "string.slice1",
        "string.strip",
        "string.strip_newlines",
        "string.truncate",
        "string.upcase",
    };

    private static readonly HashSet<string> ToBoolean = new(StringComparer.Ordinal)
    {
        "array.contains",
        "math.is_number",
        "string.contains",
        "string.empty",
        "string.ends_with",
        "string.equals_ignore_case",
        "string.starts_with",
        "string.whitespace",
    };

    private static readonly HashSet<string> ToWhole = new(StringComparer.Ordinal)
    {
        "array.size",
        "object.size",
        "string.index_of",
        "string.size",
    };

    private static readonly HashSet<string> ToDate = new(StringComparer.Ordinal)
    {
        "date.add_days",
        "date.add_months",
        "date.add_years",
        "date.parse",
    };

    private static readonly HashSet<string> Own = new(StringComparer.Ordinal)
    {
        "string.capitalize",
        "string.capitalizewords",
        "string.downcase",
        "string.ends_with",
        "string.equals_ignore_case",
        "string.handleize",
        "string.index_of",
        "string.remove_first",
        "string.remove_last",
        "string.replace_first",
        "string.starts_with",
        "string.upcase",
    };

    /// <summary>Whether a function is the runtime's own: Scriban's follows the machine's ICU.</summary>
    public static bool IsOwn(string function) => Own.Contains(function);

    /// <summary>The type of a call's result, or null when the function is not compiled.</summary>
    public static CompiledType? ResultOf(BoundCall call, IReadOnlyList<CompiledType> arguments) =>
        call.Function.Name switch
        {
            "array.first" or "array.last" when arguments[0] is CompiledList list => list.Element with
            {
                IsNullable = true,
            },
            "array.add" when arguments[0] is CompiledList list => ListOf(list.Element, arguments[1]),
            "array.add_range"
            or "array.concat" when arguments[0] is CompiledList list && arguments[1] is CompiledList other => ListOf(
                list.Element,
                other.Element
            ),
            "array.map" when arguments[0] is CompiledList { Element: CompiledSection } => MappedOf(call),
            "array.sort" when arguments.Count > 1 => null,
            "array.contains" when arguments[0] is not CompiledList { Element: CompiledText } => null,
            "array.compact" or "array.limit" or "array.offset" or "array.reverse" or "array.sort" => arguments[0],
            "array.uniq" when arguments[0] is CompiledList { Element: not CompiledList } => arguments[0],
            "math.abs" => arguments[0],
            "math.ceil" or "math.floor" or "math.round" => arguments[0],
            "math.minus" => NumberTypes.Of(ScriptBinaryOperator.Subtract, arguments[0], arguments[1]),
            "math.modulo" => NumberTypes.Of(ScriptBinaryOperator.Modulus, arguments[0], arguments[1]),
            "math.plus" => NumberTypes.Of(ScriptBinaryOperator.Add, arguments[0], arguments[1]),
            "math.times" => NumberTypes.Of(ScriptBinaryOperator.Multiply, arguments[0], arguments[1]),
            "string.split" => new CompiledList(
                IsNullable: false,
                new CompiledText(IsNullable: false, IsPrintable: false)
            ),
            "object.default" when arguments[0] is CompiledNull => arguments[1],
            "object.default" => CompiledType.Join(arguments[0] with { IsNullable = false }, arguments[1]),
            var name when ToText.Contains(name) => new CompiledText(IsNullable: false, IsPrintable: false),
            var name when ToBoolean.Contains(name) => new CompiledBoolean(),
            var name when ToWhole.Contains(name) => new CompiledWhole(),
            var name when ToDate.Contains(name) => new CompiledDate(),
            _ => null,
        };

    // What can be absent, what is computed, and lists are left to the interpreter.
    private static CompiledList? MappedOf(BoundCall call) =>
        FieldArgument.Find(call.Arguments[0].Type, (call.Arguments[1] as BoundLiteral)?.Value)
            is { IsComputed: false, IsNullable: false, Type: not ListType } field
            ? new(IsNullable: false, CompiledType.Of(field.Type, isNullable: false, isChecked: true))
            : null;

    private static CompiledList? ListOf(CompiledType element, CompiledType other) =>
        element.GetType() == other.GetType() && CompiledType.Join(element, other) is { } joined
            ? new(IsNullable: false, joined)
            : null;
}
