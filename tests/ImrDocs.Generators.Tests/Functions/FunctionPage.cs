using ImrDocs.Templating.Functions;

namespace ImrDocs.Generators.Tests.Functions;

/// <summary>Writes the reference of functions for authors from their descriptors.</summary>
internal static class FunctionPage
{
    private const string Format = DateFunctions.ProposedFormat;
    private const string Own = "Scriban has no such group. [Sentences from data](sentences.md) shows it by task.";

    private static readonly string Introduction = $$$"""
        # Functions

        <!-- A test writes this page from the descriptors in src/ImrDocs.Templating/Functions. Do not edit it. -->

        A template can call these functions of [Scriban](https://github.com/scriban/scriban), and those that ImrDocs has
        beside them. The value before a bar is the first argument, and the others follow the name:
        `{{ name | string.slice 0 3 }}`. A call without a bar names all arguments in order:
        `{{ string.slice name 0 3 }}`. An argument may have its name, and then stands last:
        `{{ name | string.slice 0 length: 3 }}`. An argument in brackets can be left out.

        *Written out* means that the template holds the value itself, such as `'{{{Format}}}'` or `2`, and does not
        read it from a field or a variable.

        Each group ends with the functions that a letter must not use ([IMR1202](diagnostics/IMR1202.md)), with the
        reason and what to do instead.

        The examples read this case, which leaves out the optional text `nickname`:

        ```json
        {{{ExampleCase.Json}}}
        ```
        """;

    /// <summary>The page.</summary>
    public static string Write() =>
        string.Join("\n\n", FunctionTable.Groups.SelectMany(Blocks).Prepend(Introduction.ReplaceLineEndings("\n")))
        + "\n";

    private static IEnumerable<string> Blocks(FunctionGroup group) =>
        [
            group.Name is null ? "## Names without a group" : $"## `{group.Name}`",
            .. group.IsOwn ? [Own] : Enumerable.Empty<string>(),
            .. group.Functions.OfType<AllowedFunction>().SelectMany(Blocks),
            .. Refusals([.. group.Functions.OfType<RefusedFunction>()]),
        ];

    private static IEnumerable<string> Blocks(AllowedFunction function)
    {
        var signature = string.Join(' ', function.Parameters.Select(SignatureOf).Prepend(function.Name));
        yield return $"### `{function.Name}`";
        yield return WrappedText.Of($"`{signature}` gives {function.Result.Noun}.");
        yield return WrappedText.Of(function.Summary);
        yield return string.Join(
            '\n',
            function
                .Parameters.Select(static parameter => $"- `{parameter.Name}`: {Taken(parameter.Kind)}")
                .Concat(function.Omitted.GroupBy(static omitted => omitted.Reason).Select(Omission))
                .Select(Item)
        );
        yield return $"```scriban\n{function.Example.Template}\n```";
        yield return $"prints `{function.Example.Result}`";
        if (function.Compiled == CompiledForm.Interpreted)
        {
            yield return "A letter that calls it is interpreted ([IMR1501](diagnostics/IMR1501.md)).";
        }
    }

    private static IEnumerable<string> Refusals(IReadOnlyList<RefusedFunction> refused) =>
        refused.Count == 0
            ? []
            :
            [
                "### Refused",
                string.Join(
                    '\n',
                    refused
                        .GroupBy(static function => $"{function.Reason}; {function.Instead}")
                        .Select(static alike => $"- {Names(alike.Select(static f => f.Name))}: {alike.Key}")
                        .Select(Item)
                ),
            ];

    private static string Omission(IGrouping<string, OmittedParameter> omitted) =>
        $"- Scriban's {Names(omitted.Select(static parameter => parameter.Name))} cannot be given: {omitted.Key}";

    private static string Names(IEnumerable<string> names) =>
        string.Join(", ", names.Select(static name => $"`{name}`"));

    private static string Item(string text) => WrappedText.Of(text, "  ");

    private static string SignatureOf(FunctionParameter parameter) =>
        parameter.IsRest ? $"[{parameter.Name}...]"
        : parameter.IsOptional ? $"[{parameter.Name}]"
        : parameter.Name;

    private static string Taken(ParameterKind kind) =>
        kind switch
        {
            ParameterKind.Value => "any value",
            ParameterKind.Optional => "any value, also an absent one",
            ParameterKind.WrittenDate => "a date, written out as `'2016-12-09'`",
            ParameterKind.DateFormat => $"the format of a date, written out as `'{Format}'`",
            ParameterKind.NumberFormat => "the format of a number, written out as `'N2'` or `'0.00'`",
            ParameterKind.Pattern => "a regular expression, written out",
            ParameterKind.Divisor => "a number that is written out, or is known to be more than 0",
            ParameterKind.Count => "a whole number from 0 to 10,000, written out",
            ParameterKind.Index => "the place of an element, written out: 0 for the first, (-1) for the last",
            ParameterKind.WholeFromZero => "a whole number that is known to be 0 or more",
            ParameterKind.FilledList => "a list that is known to have an element",
            ParameterKind.GroupingFieldName =>
                "the name of a field that each section has, written out; the field is no section and no list",
            ParameterKind.Flag => "`true` or `false`, written out",
            ParameterKind.Decimals => "a number of decimals from 0 to 15, written out",
            ParameterKind.TextToFind => "a text that is not `''`",
            ParameterKind.Text => "a text, a number, or a choice",
            ParameterKind.ListOfTexts => "a list of texts, numbers, or choices",
            ParameterKind.ListOfOrdered => "a list of texts, numbers, or dates, or of sections where `member` is given",
            ParameterKind.FieldName => "the name of a field of each section, written out",
            ParameterKind.OrderedFieldName =>
                "the name of a field of each section, written out; the field is a text, a number, or a date",
            ParameterKind.Function => "a function, named with `@`",
            ParameterKind.Question => "a function that answers yes or no, named with `@`",
            _ => ParameterWords.Noun(kind),
        };
}
