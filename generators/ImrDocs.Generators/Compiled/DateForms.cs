using System.Globalization;
using ImrDocs.Generators.Emit;
using ImrDocs.Generators.Typing;
using ImrDocs.Templating.Binding.Tree;

namespace ImrDocs.Generators.Compiled;

/// <summary>Writes calls of functions for dates as C#.</summary>
internal static class DateForms
{
    public static Value Add(EmittedCall call, string method) =>
        call.Of($"{call.First.Code}.{method}(checked((int){call.Arguments[1].Code}))");

    /// <summary>A date that the template writes out; the check takes no other.</summary>
    public static Value Parse(EmittedCall call)
    {
        var written = (string)((BoundLiteral)call.Call.Arguments[0]).Value!;
        var date = DateTime.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return call.Of(
            string.Format(
                CultureInfo.InvariantCulture,
                "new global::System.DateOnly({0}, {1}, {2})",
                date.Year,
                date.Month,
                date.Day
            )
        );
    }

    /// <summary>Writes a date without a string on the way, where nothing in its format is escaped.</summary>
    public static string? PrintFormatted(ExpressionEmitter expressions, BoundCall call, CompiledScope scope) =>
        call.Arguments is [var date, BoundLiteral { Value: string format }] && SafeText.IsDateFormat(format)
            ? $"{MethodBody.Output}.Date({expressions.Emit(date, scope).Code}, {Literal.Of(format)}u8);"
            : null;
}
