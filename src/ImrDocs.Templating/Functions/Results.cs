using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.CompiledTypes;

namespace ImrDocs.Templating.Functions;

/// <summary>Short forms for the results of descriptors.</summary>
internal static class Results
{
    private const string TextNoun = "a text";

    /// <summary>Any text, also one with nothing to read.</summary>
    public static readonly FunctionResult AnyText = Text(static _ => new TextTemplateType(Contents: TextContents.Any));

    /// <summary>A text with something to read.</summary>
    public static readonly FunctionResult FullText = Text(static _ => new TextTemplateType());

    /// <summary>A text that has something to read where the first argument has.</summary>
    public static readonly FunctionResult SameText = Text(static given => given[0].Text with { IsNullable = false });

    /// <summary>A size or a place, which does not show what is counted.</summary>
    public static readonly FunctionResult Count = new(
        "a whole number",
        static _ => new NumberTemplateType { Least = LowerBound.Zero },
        static _ => new CompiledWhole()
    )
    {
        IsAnswer = true,
    };

    /// <summary>Yes or no, which does not show what is asked about.</summary>
    public static readonly FunctionResult Boolean = new(
        "yes or no",
        static _ => new BooleanTemplateType(),
        static _ => new CompiledBoolean()
    )
    {
        IsAnswer = true,
    };

    public static readonly FunctionResult Date = new(
        "a date",
        static _ => new DateTemplateType(),
        static _ => new CompiledDate()
    );

    /// <summary>A list of texts, also of ones with nothing to read.</summary>
    public static readonly FunctionResult Texts = new(
        "a list of texts",
        static _ => new ListTemplateType(IsNullable: false, new TextTemplateType(Contents: TextContents.Any)),
        static _ => new CompiledList(IsNullable: false, new CompiledText(IsNullable: false, IsPrintable: false))
    );

    /// <summary>Some elements of the first argument, or none.</summary>
    public static readonly FunctionResult SomeElements = List(
        static given =>
            given[0].Type is ListTemplateType list
                ? list with
                {
                    IsNullable = false,
                    CanBeEmpty = true,
                }
                : new UnknownTemplateType(),
        First
    );

    /// <summary>The elements of the first argument.</summary>
    public static readonly FunctionResult SameElements = List(static given => given[0].Type, First);

    /// <summary>An element of the first argument, which may have none.</summary>
    public static readonly FunctionResult Element = new(
        "an element, or nothing where the list is empty",
        static given =>
            given[0].Type is ListTemplateType list
                ? list.Element with
                {
                    IsNullable = list.CanBeEmpty || list.Element.IsNullable,
                }
                : new UnknownTemplateType(),
        static given => given[0].Type is CompiledList list ? list.Element with { IsNullable = true } : null
    );

    /// <summary>A number of the first argument's kind.</summary>
    public static readonly FunctionResult SameNumber = Number(First);

    public static FunctionResult Text(Func<IReadOnlyList<GivenArgument>, TextTemplateType> type) =>
        new(
            TextNoun,
            given => AsMade(type(given)),
            static _ => new CompiledText(IsNullable: false, IsPrintable: false)
        );

    public static FunctionResult Number(Func<IReadOnlyList<CompiledArgument>, CompiledType?> compiled) =>
        new("a number", static _ => new NumberTemplateType(IsWhole: false), compiled);

    public static FunctionResult List(
        Func<IReadOnlyList<GivenArgument>, TemplateType?> type,
        Func<IReadOnlyList<CompiledArgument>, CompiledType?> compiled
    ) => new("a list", type, compiled);

    // What a function makes of an address is no address that was checked.
    private static TextTemplateType AsMade(TextTemplateType type) => type.IsUrl ? type with { IsUrl = false } : type;

    /// <summary>The type of the first argument in compiled code.</summary>
    public static CompiledType First(IReadOnlyList<CompiledArgument> given) => given[0].Type;

    /// <summary>The type of what is not compiled.</summary>
    public static CompiledType? None(IReadOnlyList<CompiledArgument> given) => null;
}
