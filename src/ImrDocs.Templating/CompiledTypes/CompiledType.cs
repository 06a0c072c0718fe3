using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.CompiledTypes;

/// <summary>What a value of a template is in compiled code. The set is closed.</summary>
/// <param name="IsNullable">Whether the value can be absent.</param>
internal abstract record CompiledType(bool IsNullable)
{
    /// <summary>The type of a field's value.</summary>
    /// <param name="type">The field's type.</param>
    /// <param name="isNullable">Whether the value can be absent.</param>
    /// <param name="isChecked">
    /// Whether the letter's own check holds the value to its rules; it does not ask what is computed.
    /// </param>
    public static CompiledType Of(FieldType type, bool isNullable, bool isChecked) =>
        type switch
        {
            TextType => new CompiledText(isNullable, isChecked),
            RichTextType => new CompiledRichText(isNullable),
            IntegerType => new CompiledWhole(isNullable),
            DecimalType => new CompiledDecimal(isNullable),
            BooleanType => new CompiledBoolean(isNullable),
            DateType => new CompiledDate(isNullable),
            EnumType choice => new CompiledChoice(isNullable, choice),
            SectionType section => new CompiledSection(isNullable, section.Section),
            ListType list => new CompiledList(isNullable, Of(list.Element, isNullable: false, isChecked)),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a type of fields."),
        };

    /// <summary>The type that holds both, or null when compiled code has none.</summary>
    public static CompiledType? Join(CompiledType a, CompiledType b)
    {
        var isNullable = a.IsNullable || b.IsNullable;
        return (a, b) switch
        {
            (CompiledNull, _) => b with { IsNullable = true },
            (_, CompiledNull) => a with { IsNullable = true },
            (CompiledText x, CompiledText y) => new CompiledText(isNullable, x.IsPrintable && y.IsPrintable),
            (CompiledDecimal x, CompiledDecimal y) => new CompiledDecimal(isNullable, x.CanBeWhole || y.CanBeWhole),
            (CompiledDecimal, CompiledWhole) or (CompiledWhole, CompiledDecimal) => new CompiledDecimal(
                isNullable,
                CanBeWhole: true
            ),
            (CompiledList x, CompiledList y) => Join(x.Element, y.Element) is { } element
            && SameKind(x.Element, y.Element)
                ? new CompiledList(isNullable, element)
                : null,
            _ => a with { IsNullable = isNullable } == b with { IsNullable = isNullable }
                ? a with
                {
                    IsNullable = isNullable,
                }
                : null,
        };
    }

    // A list of whole numbers is none of decimals, however alike its elements print.
    private static bool SameKind(CompiledType a, CompiledType b) => a.GetType() == b.GetType();
}

/// <summary>A text.</summary>
/// <param name="IsNullable">Whether the value can be absent.</param>
/// <param name="IsPrintable">
/// Whether it is known to be one line that says something, without a character that cannot be printed.
/// </param>
internal sealed record CompiledText(bool IsNullable, bool IsPrintable) : CompiledType(IsNullable);

/// <summary>A text with markup.</summary>
internal sealed record CompiledRichText(bool IsNullable = false) : CompiledType(IsNullable);

/// <summary>A whole number.</summary>
internal sealed record CompiledWhole(bool IsNullable = false) : CompiledType(IsNullable);

/// <summary>A number with exact decimals.</summary>
/// <param name="IsNullable">Whether the value can be absent.</param>
/// <param name="CanBeWhole">Whether Scriban may hold it as a whole number, which matters only to divisions.</param>
internal sealed record CompiledDecimal(bool IsNullable = false, bool CanBeWhole = false) : CompiledType(IsNullable);

/// <summary>
/// A number of floating point, as divisions of whole numbers and numbers with a point in a template are.
/// </summary>
internal sealed record CompiledDouble(bool IsNullable = false) : CompiledType(IsNullable);

/// <summary>Yes or no.</summary>
internal sealed record CompiledBoolean(bool IsNullable = false) : CompiledType(IsNullable);

/// <summary>A date.</summary>
internal sealed record CompiledDate(bool IsNullable = false) : CompiledType(IsNullable);

/// <summary>A value of a closed set.</summary>
/// <param name="IsNullable">Whether the value can be absent.</param>
/// <param name="Choices">The set.</param>
internal sealed record CompiledChoice(bool IsNullable, EnumType Choices) : CompiledType(IsNullable);

/// <summary>A section.</summary>
/// <param name="IsNullable">Whether the value can be absent.</param>
/// <param name="Section">The section's fields.</param>
internal sealed record CompiledSection(bool IsNullable, SectionSchema Section) : CompiledType(IsNullable);

/// <summary>Sections that have the same value of a field.</summary>
/// <param name="IsNullable">Whether the value can be absent.</param>
/// <param name="Section">The fields of the sections.</param>
/// <param name="Field">The field of which they have the same value.</param>
internal sealed record CompiledGroup(bool IsNullable, SectionSchema Section, FieldSchema Field)
    : CompiledType(IsNullable)
{
    /// <summary>The type of the value that the sections have in common.</summary>
    public CompiledType KeyType => Of(Field.Type, isNullable: false, isChecked: true);

    /// <summary>The type of the list of the sections.</summary>
    public CompiledList ItemsType => new(IsNullable: false, new CompiledSection(IsNullable: false, Section));
}

/// <summary>A list.</summary>
/// <param name="IsNullable">Whether the value can be absent.</param>
/// <param name="Element">The type of the elements.</param>
internal sealed record CompiledList(bool IsNullable, CompiledType Element) : CompiledType(IsNullable);

/// <summary>What a <c>capture</c> holds: it is printed as it is.</summary>
internal sealed record CompiledCapture() : CompiledType(IsNullable: false);

/// <summary>Always absent.</summary>
internal sealed record CompiledNull() : CompiledType(IsNullable: true);

/// <summary>The type of what is not compiled.</summary>
internal sealed record NotCompiled() : CompiledType(IsNullable: false);
