using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.CompiledTypes;
using static ImrDocs.Templating.Functions.FunctionParameters;

namespace ImrDocs.Templating.Functions;

/// <summary>The group <c>object</c>.</summary>
internal static class ObjectFunctions
{
    private const string Code = "it runs text as code";
    private const string NoCode = "write the calculation itself";
    private const string KnownType = "types are known when the template is checked";
    private const string NoQuestion = "take the question away";
    private const string FieldNames = "write the names of the fields";

    public static FunctionGroup Group { get; } =
        new(
            "object",
            [
                new AllowedFunction("object.default", [Optional("value"), Value("default")], Default())
                {
                    Summary = "Gives another value in the place of one that is absent or is an empty text.",
                    Example = new("{{ nickname | object.default name }}", "Ana Ruiz"),
                    Compiled = CompiledForm.Own,
                },
                new RefusedFunction("object.eval", Code, NoCode) { IsRemoved = true },
                new RefusedFunction("object.eval_template", Code, NoCode) { IsRemoved = true },
                new AllowedFunction("object.format", [Number("value"), Asked(NumberFormat("format"))], Results.FullText)
                {
                    Summary = "Writes a number in a format of .NET, as `math.format` does.",
                    Example = new("{{ visits | object.format '000' }}", "003"),
                    Omitted = [new("culture", Refusals.OneLanguage)],
                    Compiled = CompiledForm.Own,
                    IsReplaced = true,
                },
                new RefusedFunction("object.from_json", Refusals.Untyped, "declare it as fields") { IsRemoved = true },
                new RefusedFunction(
                    "object.has_key",
                    "a field is there or the template does not pass its check",
                    "test its value: {{ if section.field }}"
                ),
                new RefusedFunction(
                    "object.has_value",
                    "a condition asks the same",
                    "test the field itself: {{ if section.field }}"
                ),
                new RefusedFunction("object.keys", Refusals.Untyped, FieldNames),
                new RefusedFunction("object.kind", KnownType, NoQuestion),
                new AllowedFunction("object.size", [Counted("value")], Results.Count)
                {
                    Summary = "Counts the elements of a list or the characters of a text.",
                    Example = new("{{ cities | object.size }}", "3"),
                    Compiled = CompiledForm.Own,
                    IsSize = true,
                },
                new RefusedFunction("object.to_json", "a letter is not written for machines", "print the fields")
                {
                    IsRemoved = true,
                },
                new RefusedFunction("object.typeof", KnownType, NoQuestion),
                new RefusedFunction("object.values", Refusals.Untyped, FieldNames),
            ]
        );

    private static FunctionResult Default() =>
        new(
            "one of the two values",
            static given =>
                given[0].Type is NullTemplateType ? given[1].Type : TypeJoin.Of(Present(given[0].Type), given[1].Type),
            static given =>
                given[0].Type is CompiledNull
                    ? given[1].Type
                    : CompiledType.Join(given[0].Type with { IsNullable = false }, given[1].Type)
        );

    // The other value stands for '' too.
    private static TemplateType Present(TemplateType type) =>
        type is TextTemplateType text
            ? text with
            {
                IsNullable = false,
                Contents = text.Contents & ~TextContents.Empty,
                IsMade = true,
            }
            : type with
            {
                IsNullable = false,
            };
}
