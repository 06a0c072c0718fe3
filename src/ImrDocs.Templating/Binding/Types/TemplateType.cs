using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.Binding.Types;

/// <summary>What is known of the value of a template's expression at its place. The set is closed.</summary>
/// <param name="IsNullable">Whether the value can be absent.</param>
internal abstract record TemplateType(bool IsNullable)
{
    /// <summary>The type in the words of a diagnostic: <c>a text</c>.</summary>
    public abstract string Noun { get; }

    /// <summary>The type that templates see for a field's type.</summary>
    public static TemplateType Of(FieldType type, bool isNullable = false) =>
        type switch
        {
            TextType text => new TextTemplateType(isNullable) { IsUrl = text.IsUrl },
            RichTextType => new RichTextTemplateType(isNullable),
            IntegerType whole => new NumberTemplateType(isNullable, IsWhole: true)
            {
                Least = whole.Minimum is { } least ? new LowerBound(least) : null,
            },
            DecimalType number => new NumberTemplateType(isNullable, IsWhole: false)
            {
                Least = number.Minimum is { } least ? new LowerBound(least) : null,
            },
            BooleanType => new BooleanTemplateType(isNullable),
            DateType => new DateTemplateType(isNullable),
            EnumType choice => new ChoiceTemplateType(isNullable, choice),
            SectionType section => new SectionTemplateType(isNullable, section.Section),
            ListType list => new ListTemplateType(isNullable, Of(list.Element), list.MinCount == 0),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a type of fields."),
        };
}

/// <summary>Plain text. A text of the letter's data is never blank; what a function makes of it may be.</summary>
/// <param name="IsNullable">Whether the value can be absent.</param>
/// <param name="Contents">What there can be to read.</param>
internal sealed record TextTemplateType(bool IsNullable = false, TextContents Contents = TextContents.Words)
    : TemplateType(IsNullable)
{
    /// <summary>Whether there may be nothing to read.</summary>
    public bool CanBeBlank => Contents != TextContents.Words;

    /// <summary>Whether it may be white space alone, which is not '' and has nothing to read.</summary>
    public bool CanBeSpaces => (Contents & TextContents.Spaces) != 0;

    /// <summary>Whether it may be ''.</summary>
    public bool CanBeEmpty => (Contents & TextContents.Empty) != 0;

    /// <summary>Whether there may be something to read.</summary>
    public bool CanHaveWords => (Contents & TextContents.Words) != 0;

    /// <summary>
    /// Whether there is something to read only because of what a function is given beside the text: an author who
    /// asks for it all the same is careful, and not wrong.
    /// </summary>
    public bool IsMade { get; init; }

    /// <summary>Whether it is an address of the web, to which a link can lead.</summary>
    public bool IsUrl { get; init; }

    /// <inheritdoc/>
    public override string Noun => "a text";

    /// <summary>The text of a value that has one: a number or a choice always has something to read.</summary>
    public static TextTemplateType OfValue(TemplateType type) => type as TextTemplateType ?? new();

    /// <summary>The type of this text with another after it.</summary>
    public TextTemplateType Then(TextTemplateType next)
    {
        var contents = Contents & next.Contents & TextContents.Empty;
        contents |=
            CanBeBlank && next.CanBeBlank ? (Contents | next.Contents) & TextContents.Spaces : TextContents.None;
        contents |= (Contents | next.Contents) & TextContents.Words;
        return new(Contents: contents) { IsMade = IsMade || next.IsMade };
    }
}

/// <summary>Text with markup: it is printed as blocks of its own, and nothing else is done with it.</summary>
/// <param name="IsNullable">Whether the value can be absent.</param>
internal sealed record RichTextTemplateType(bool IsNullable = false) : TemplateType(IsNullable)
{
    /// <inheritdoc/>
    public override string Noun => "a rich text";
}

/// <summary>A number.</summary>
/// <param name="IsNullable">Whether the value can be absent.</param>
/// <param name="IsWhole">Whether it is a whole number.</param>
internal sealed record NumberTemplateType(bool IsNullable = false, bool IsWhole = true) : TemplateType(IsNullable)
{
    /// <summary>
    /// How small it can be, as far as that is known before a letter is written; null where it is not.
    /// </summary>
    public LowerBound? Least { get; init; }

    /// <inheritdoc/>
    public override string Noun => "a number";
}

/// <summary>Yes or no.</summary>
/// <param name="IsNullable">Whether the value can be absent.</param>
internal sealed record BooleanTemplateType(bool IsNullable = false) : TemplateType(IsNullable)
{
    /// <inheritdoc/>
    public override string Noun => "yes or no";
}

/// <summary>A date.</summary>
/// <param name="IsNullable">Whether the value can be absent.</param>
internal sealed record DateTemplateType(bool IsNullable = false) : TemplateType(IsNullable)
{
    /// <inheritdoc/>
    public override string Noun => "a date";
}

/// <summary>The time between two dates, of which the days are read.</summary>
/// <param name="IsNullable">Whether the value can be absent.</param>
internal sealed record DurationTemplateType(bool IsNullable = false) : TemplateType(IsNullable)
{
    /// <inheritdoc/>
    public override string Noun => "the time between two dates";
}

/// <summary>A value of a closed set.</summary>
/// <param name="IsNullable">Whether the value can be absent.</param>
/// <param name="Choices">The set.</param>
internal sealed record ChoiceTemplateType(bool IsNullable, EnumType Choices) : TemplateType(IsNullable)
{
    /// <inheritdoc/>
    public override string Noun => "a choice of " + Choices.Name;
}

/// <summary>A section of the letter.</summary>
/// <param name="IsNullable">Whether the value can be absent.</param>
/// <param name="Section">The section's fields.</param>
internal sealed record SectionTemplateType(bool IsNullable, SectionSchema Section) : TemplateType(IsNullable)
{
    /// <inheritdoc/>
    public override string Noun => "a section (" + Section.Name + ")";
}

/// <summary>Sections that have the same value of a field.</summary>
/// <param name="IsNullable">Whether the value can be absent.</param>
/// <param name="Section">The fields of the sections.</param>
/// <param name="Field">The field of which they have the same value.</param>
internal sealed record GroupTemplateType(bool IsNullable, SectionSchema Section, FieldSchema Field)
    : TemplateType(IsNullable)
{
    /// <summary>The name of the value that the sections have in common.</summary>
    public const string Key = "key";

    /// <summary>The name of the list of the sections.</summary>
    public const string Items = "items";

    /// <summary>The type of the value that the sections have in common.</summary>
    public TemplateType KeyType => Of(Field.Type);

    /// <summary>The type of the list of the sections, of which a group has one or more.</summary>
    public ListTemplateType ItemsType =>
        new(IsNullable: false, new SectionTemplateType(IsNullable: false, Section), CanBeEmpty: false);

    /// <inheritdoc/>
    public override string Noun => "a group of sections (" + Section.Name + ")";
}

/// <summary>A list.</summary>
/// <param name="IsNullable">Whether the value can be absent.</param>
/// <param name="Element">The type of the elements.</param>
/// <param name="CanBeEmpty">Whether there may be no element.</param>
internal sealed record ListTemplateType(bool IsNullable, TemplateType Element, bool CanBeEmpty = true)
    : TemplateType(IsNullable)
{
    /// <inheritdoc/>
    public override string Noun => "a list";
}

/// <summary>Markdown that a <c>capture</c> holds.</summary>
internal sealed record MarkdownTemplateType() : TemplateType(IsNullable: false)
{
    /// <inheritdoc/>
    public override string Noun => "captured Markdown";
}

/// <summary>The members of <c>for</c> or <c>while</c> in a loop.</summary>
/// <param name="IsFor">Whether it is <c>for</c>.</param>
internal sealed record LoopTemplateType(bool IsFor) : TemplateType(IsNullable: false)
{
    /// <inheritdoc/>
    public override string Noun => "the loop's own 'for' or 'while'";
}

/// <summary>What an include was given.</summary>
internal sealed record ArgumentsTemplateType() : TemplateType(IsNullable: false)
{
    /// <inheritdoc/>
    public override string Noun => "what the include was given";
}

/// <summary>The letter itself: <c>this</c>.</summary>
internal sealed record LetterTemplateType() : TemplateType(IsNullable: false)
{
    /// <inheritdoc/>
    public override string Noun => "the letter";
}

/// <summary>Always absent: <c>null</c>.</summary>
internal sealed record NullTemplateType() : TemplateType(IsNullable: true)
{
    /// <inheritdoc/>
    public override string Noun => "nothing";
}

/// <summary>The type of an expression that has an error of its own, which is reported once.</summary>
internal sealed record UnknownTemplateType() : TemplateType(IsNullable: false)
{
    /// <inheritdoc/>
    public override string Noun => "something unknown";
}

/// <summary>A value whose type depends on the way that was taken; on one of them it may be absent.</summary>
internal sealed record MixedTemplateType() : TemplateType(IsNullable: false)
{
    /// <inheritdoc/>
    public override string Noun => "a value of two types";
}
