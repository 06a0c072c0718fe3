using ImrDocs.Templating.Functions;
using Scriban.Syntax;

namespace ImrDocs.Templating.Syntax;

/// <summary>Why a construct of Scriban has no place in a letter.</summary>
internal static class RefusedConstructs
{
    // The functions that call another.
    private static string Callers
    {
        get
        {
            List<string> names =
            [
                .. FunctionTable.Allowed.Where(static function => function.CallsAnother).Select(static f => f.Name),
            ];
            return string.Join(", ", names.Take(names.Count - 1)) + " and " + names[names.Count - 1];
        }
    }

    public static string Describe(ScriptNode node) =>
        node switch
        {
            ScriptNamedArgument =>
                "a value with a name stands last, under the name of the parameter whose turn it is: string.slice 1 "
                    + "length:3; write the values in their order",
            ScriptAnonymousFunction =>
                "a function has a name and is called; put wording that is used in several files into one of its "
                    + "own and include it",
            ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionAlias } =>
                $"a function is called, and cannot be kept or passed on, except to {Callers}: "
                    + "array.each @string.upcase",
            ScriptObjectInitializerExpression =>
                "a letter's data come from its case, and a template has no objects of its own; keep each value in a "
                    + "variable of its own: {{ title = 'a' }}",
            ScriptIsEmptyExpression =>
                "'.empty?' asks a list or a text whether it has nothing in it; any other value is tested by itself",
            ScriptTableRowStatement => "'tablerow' writes HTML; use 'for' with Markdown",
            ScriptWithStatement => "'with' changes what names mean; write the section's name before its field",
            ScriptImportStatement => "'import' changes what names mean; write the section's name before its field",
            ScriptWrapStatement => "'wrap' calls a function around a text; use 'include'",
            ScriptReadOnlyStatement => "'readonly' has no use here: the letter's data cannot be changed",
            ScriptReturnStatement => "'ret' with a value has no use here; print the value instead",
            ScriptAssignExpression => "only a variable is calculated with where it is kept: {{ total += 1 }}",
            ScriptIncrementDecrementExpression => "'++' and '--' also print their value; write {{ total += 1 }}",
            ScriptBreakStatement or ScriptContinueStatement =>
                "'break' and 'continue' belong into a loop of the same file, and of the same 'capture'",
            _ => $"'{node.GetType().Name}' is not known here; write it in another way",
        };
}
