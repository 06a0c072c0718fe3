using ImrDocs.Generators.Emit;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.English;

namespace ImrDocs.Generators.Compiled;

/// <summary>Writes calls of the functions that Scriban does not have as C#.</summary>
internal static class SentenceForms
{
    /// <summary>The call of a method that takes the arguments as they are.</summary>
    public static Value Call(EmittedCall call, string method) =>
        call.Of($"{CompiledNames.Sentences}{method}({string.Join(", ", call.Arguments.Select(static a => a.Code))})");

    public static Value List(EmittedCall call, string method) =>
        call.Of(
            $"{CompiledNames.Sentences}EnglishList.{method}({ListForms.TextsOf(call.Expressions, call.First)}, "
                + $"{Flag(call, 1, otherwise: true)})"
        );

    /// <summary>The call of a method that takes one text.</summary>
    public static Value OfText(EmittedCall call, string method) =>
        call.Of($"{CompiledNames.Sentences}{method}({call.Text(0)})");

    public static Value Counted(EmittedCall call)
    {
        // The check takes no call without a plural but of a noun that has a regular one.
        var plural =
            call.Arguments.Count > 2
                ? call.Text(2)
                : Literal.Of(EnglishPlural.Of((string)((BoundLiteral)call.Call.Arguments[1]).Value!)!);
        return call.Of($"{CompiledNames.Sentences}EnglishCount.Of({call.First.Code}, {call.Text(1)}, {plural})");
    }

    public static Value Dollars(EmittedCall call) =>
        call.Of($"{CompiledNames.Sentences}UsMoney.Dollars({call.First.Code}, {Flag(call, 1, otherwise: true)})");

    /// <summary>An option as C#: it is written out, or left out.</summary>
    public static string Flag(EmittedCall call, int index, bool otherwise) =>
        (call.Call.Arguments.Count > index ? ((BoundLiteral)call.Call.Arguments[index]).Value is true : otherwise)
            ? "true"
            : "false";
}
