using ImrDocs.Generators.Html;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Flow;

namespace ImrDocs.Generators.Tests.Html;

/// <summary>
/// The pieces of an HTML form, a line for each: a text with its HTML, a value with what stands around it, a loop in
/// parentheses.
/// </summary>
internal static class Pieces
{
    public static string[] Of(BoundTemplate template, LetterHtml form) =>
        [
            .. Of(template.Body, CallPath.Root, form)
                .Select(static line => line.Replace("\n", "\\n", StringComparison.Ordinal)),
        ];

    private static IEnumerable<string> Of(BoundStatement? statement, CallPath calls, LetterHtml form)
    {
        switch (statement)
        {
            case BoundBlock block:
                return block.Statements.SelectMany(inner => Of(inner, calls, form));
            case BoundText { Text.Length: > 0 } text:
                return [$"{text.Text}: {form.Find(calls, text).Before}"];
            case BoundOutput output:
                var around = form.Find(calls, output);
                return [$"{output.Value.Syntax}: {around.Before} | {around.After}"];
            case BoundInclude { Template: { } inner } include:
                return Of(inner.Body, calls.Enter(include), form);
            case BoundIf condition:
                return [.. Of(condition.Then, calls, form), .. Of(condition.Else, calls, form)];
            case BoundFor loop:
                var edges = form.Find(calls, loop);
                return ["(" + edges.Before, .. Of(loop.Body, calls, form), ")" + edges.After];
            default:
                return [];
        }
    }
}
