using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.CompiledTypes;
using static ImrDocs.Templating.Functions.FunctionParameters;

namespace ImrDocs.Templating.Functions;

/// <summary>The group <c>array</c>.</summary>
internal static class ArrayFunctions
{
    public static FunctionGroup Group { get; } =
        new(
            "array",
            [
                new AllowedFunction("array.add", [List("list"), Value("value")], Results.List(Extended, CompiledAdd))
                {
                    Summary = "Gives a list with a value at its end.",
                    Example = new(
                        "{{ cities | array.add 'Davis' | array.join ', ' }}",
                        "Oakland, Fresno, Oakland, Davis"
                    ),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction("array.add_range", [List("list1"), List("list2")], Joined)
                {
                    Summary = "Gives a list with the elements of another at its end, as `array.concat` does.",
                    Example = new("{{ cities | array.add_range ['Davis'] | array.size }}", "4"),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction(
                    "array.any",
                    [List("list"), Question("function"), Rest(Value("args"))],
                    Answered(static _ => new BooleanTemplateType(), "yes or no") with
                    {
                        IsAnswer = true,
                    }
                )
                {
                    Summary = "Asks whether a function answers yes for any text of a list.",
                    Example = new(
                        "{{ (cities | array.any @string.starts_with 'F') ? 'one with F' : 'none with F' }}",
                        "one with F"
                    ),
                },
                new AllowedFunction("array.compact", [List("list")], Results.List(Compacted, Results.First))
                {
                    Summary = "Gives a list without its absent elements, such as those that `array.map` leaves.",
                    Example = new(
                        "{{ names = cities | array.compact }}"
                            + "{{ if names.size > 0 }}{{ names | array.join ', ' }}{{ end }}",
                        "Oakland, Fresno, Oakland"
                    ),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction("array.concat", [List("list1"), List("list2")], Joined)
                {
                    Summary = "Gives a list with the elements of another at its end.",
                    Example = new(
                        "{{ cities | array.concat ['Davis'] | array.join ', ' }}",
                        "Oakland, Fresno, Oakland, Davis"
                    ),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction("array.contains", [PlainTexts("list"), PlainText("item")], Contained())
                {
                    Summary = "Asks whether a list holds a text or a number.",
                    Example = new("{{ (cities | array.contains 'Fresno') ? 'yes' : 'no' }}", "yes"),
                    Compiled = CompiledForm.Own,
                    IsReplaced = true,
                },
                new RefusedFunction(
                    "array.cycle",
                    "it counts on through the whole letter",
                    "ask 'for.even' or 'for.index'"
                ),
                new AllowedFunction(
                    "array.each",
                    [List("list"), Function("function")],
                    new(
                        "a list of what the function gives",
                        static given => new ListTemplateType(
                            IsNullable: false,
                            given[1].Type,
                            given[0].Type is not ListTemplateType { CanBeEmpty: false }
                        ),
                        Results.None
                    )
                )
                {
                    Summary = "Calls a function for each element of a list, and gives the results as a list.",
                    Example = new(
                        "{{ cities | array.each @string.upcase | array.join ', ' }}",
                        "OAKLAND, FRESNO, OAKLAND"
                    ),
                },
                new AllowedFunction(
                    "array.filter",
                    [List("list"), Question("function")],
                    Answered(static list => list with { CanBeEmpty = true }, "a list")
                )
                {
                    Summary = "Gives the texts of a list for which a function answers yes.",
                    Example = new("{{ cities | array.filter @string.empty | array.size }}", "0"),
                },
                new AllowedFunction("array.first", [List("list")], Results.Element)
                {
                    Summary = "Gives the first element of a list.",
                    Example = new("{{ cities | array.first }}", "Oakland"),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction(
                    "array.insert_at",
                    [List("list"), Asked(Index("index")), Value("value")],
                    Results.List(Inserted, Results.None)
                )
                {
                    Summary = "Gives a list with a value at a place; the first place is 0.",
                    Example = new("{{ ['b', 'c'] | array.insert_at 0 'a' | array.join '' }}", "abc"),
                },
                new AllowedFunction("array.join", [Texts("list"), Text("delimiter")], Results.Text(JoinedText))
                {
                    Summary = "Writes the elements of a list one after the other, with a text between them.",
                    Example = new("{{ cities | array.join ', ' }}", "Oakland, Fresno, Oakland"),
                    Omitted = [new("function", "call a function for each element before: array.each @string.upcase")],
                    Compiled = CompiledForm.Own,
                    JoinsArguments = true,
                    ShowsElements = true,
                },
                new AllowedFunction("array.last", [List("list")], Results.Element)
                {
                    Summary = "Gives the last element of a list.",
                    Example = new("{{ ['a', 'b'] | array.last }}", "b"),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction("array.limit", [List("list"), Asked(Whole("count"))], Results.SomeElements)
                {
                    Summary = "Gives the first elements of a list, at most so many.",
                    Example = new(
                        "{{ first = cities | array.limit 2 }}"
                            + "{{ if first.size > 0 }}{{ first | array.join ', ' }}{{ end }}",
                        "Oakland, Fresno"
                    ),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction(
                    "array.map",
                    [Asked(Sections("list")), FieldName("member")],
                    Results.List(Mapped, CompiledMap)
                )
                {
                    Summary = "Gives a field of each section of a list as a list.",
                    Example = new("{{ members | array.map 'title' | array.join ', ' }}", "Lee, Cho"),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction("array.offset", [List("list"), Asked(Whole("index"))], Results.SomeElements)
                {
                    Summary = "Gives a list without so many of its first elements.",
                    Example = new(
                        "{{ others = cities | array.offset 1 }}"
                            + "{{ if others.size > 0 }}{{ others | array.join ', ' }}{{ end }}",
                        "Fresno, Oakland"
                    ),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction("array.remove_at", [List("list"), Asked(Index("index"))], Results.SomeElements)
                {
                    Summary =
                        "Gives a list without the element at a place; the first place is 0 and the last one (-1).",
                    Example = new(
                        "{{ others = cities | array.remove_at 1 }}"
                            + "{{ if others.size > 0 }}{{ others | array.join ', ' }}{{ end }}",
                        "Oakland, Oakland"
                    ),
                },
                new AllowedFunction("array.reverse", [List("list")], Results.SameElements)
                {
                    Summary = "Gives the elements of a list in the opposite order.",
                    Example = new("{{ ['a', 'b'] | array.reverse | array.join ', ' }}", "b, a"),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction("array.size", [List("list")], Results.Count)
                {
                    Summary = "Counts the elements of a list, as `list.size` does.",
                    Example = new("{{ cities | array.size }}", "3"),
                    Compiled = CompiledForm.Own,
                    IsSize = true,
                },
                new AllowedFunction(
                    "array.sort",
                    [Ordered("list"), Asked(Maybe(OrderedFieldName("member")))],
                    Results.SameElements with
                    {
                        Compiled = static given => given.Count > 1 ? null : given[0].Type,
                    }
                )
                {
                    Summary =
                        "Gives the elements of a list in order; sections are put in the order of one of their fields.",
                    Example = new("{{ cities | array.sort | array.join ', ' }}", "Fresno, Oakland, Oakland"),
                    Compiled = CompiledForm.Own,
                    IsReplaced = true,
                },
                new AllowedFunction(
                    "array.uniq",
                    [List("list")],
                    Results.SameElements with
                    {
                        Compiled = static given =>
                            given[0].Type is CompiledList { Element: not CompiledList } list ? list : null,
                    }
                )
                {
                    Summary = "Gives a list in which no element is there twice.",
                    Example = new("{{ cities | array.uniq | array.join ', ' }}", "Oakland, Fresno"),
                    Compiled = CompiledForm.Own,
                },
            ]
        );

    private static FunctionResult Joined =>
        Results.List(
            static given => TypeJoin.Of(given[0].Type, given[1].Type),
            static given =>
                given is [{ Type: CompiledList list }, { Type: CompiledList other }]
                    ? CompiledListOf(list.Element, other.Element)
                    : null
        );

    // A text is looked for among texts, and a number among numbers.
    private static FunctionResult Contained() =>
        Results.Boolean with
        {
            Type = static given =>
                given[0].Type is ListTemplateType { Element: var element }
                && (element is UnknownTemplateType || element.GetType() == given[1].Type.GetType())
                    ? new BooleanTemplateType()
                    : null,
            Compiled = static given =>
                given[0].Type is CompiledList { Element: CompiledText } ? new CompiledBoolean() : null,
        };

    // The second argument is what the function gives for an element.
    private static FunctionResult Answered(Func<ListTemplateType, TemplateType> type, string noun) =>
        new(
            noun,
            given => given is [{ Type: ListTemplateType list }, { Type: BooleanTemplateType }] ? type(list) : null,
            Results.None
        );

    private static TextTemplateType JoinedText(IReadOnlyList<GivenArgument> given) =>
        given[0].Type switch
        {
            ListTemplateType { Element: TextTemplateType { CanBeBlank: true } } => new(Contents: TextContents.Any),
            ListTemplateType { CanBeEmpty: false } => new(),
            _ => new(Contents: TextContents.Empty | TextContents.Words),
        };

    private static ListTemplateType? Mapped(IReadOnlyList<GivenArgument> given) =>
        given[0].Type is ListTemplateType sections && FieldArgument.Find(sections, given[1].Written) is { } field
            ? sections with
            {
                Element = TemplateType.Of(field.Type, field.IsNullable),
            }
            : null;

    // What can be absent, what is computed, and lists are left to the interpreter.
    private static CompiledList? CompiledMap(IReadOnlyList<CompiledArgument> given) =>
        given
            is [{ Type: CompiledList { Element: CompiledSection { Section: var section } } }, { Written: string name }]
        && section.Fields.FirstOrDefault(field => field.TemplateName == name)
            is { IsComputed: false, IsNullable: false, Type: not Schema.ListType } field
            ? new(IsNullable: false, CompiledType.Of(field.Type, isNullable: false, isChecked: true))
            : null;

    private static TemplateType Compacted(IReadOnlyList<GivenArgument> given) =>
        given[0].Type is ListTemplateType list
            ? list with
            {
                IsNullable = false,
                Element = list.Element with { IsNullable = false },
                CanBeEmpty = true,
            }
            : given[0].Type;

    // A value that is put after the end of a list leaves places in between that hold nothing.
    private static ListTemplateType? Inserted(IReadOnlyList<GivenArgument> given) =>
        With(given[0].Type, given[2].Type) is { } inserted
            ? inserted with
            {
                Element = given[1].Written is 0 ? inserted.Element : inserted.Element with { IsNullable = true },
            }
            : null;

    private static ListTemplateType? Extended(IReadOnlyList<GivenArgument> given) => With(given[0].Type, given[1].Type);

    private static ListTemplateType? With(TemplateType list, TemplateType value) =>
        list is ListTemplateType { Element: var element } && TypeJoin.Of(element, value) is { } joined
            ? new(IsNullable: false, joined, CanBeEmpty: false)
            : null;

    private static CompiledList? CompiledAdd(IReadOnlyList<CompiledArgument> given) =>
        given[0].Type is CompiledList list ? CompiledListOf(list.Element, given[1].Type) : null;

    private static CompiledList? CompiledListOf(CompiledType element, CompiledType other) =>
        element.GetType() == other.GetType() && CompiledType.Join(element, other) is { } joined
            ? new(IsNullable: false, joined)
            : null;
}
