namespace ImrDocs.CommandLine.Importing;

/// <summary>A place of a document that shows a field.</summary>
/// <param name="Name">The name as the document says it.</param>
/// <param name="Kind">What the field holds, as far as this place says.</param>
internal sealed record FieldUse(string Name, FieldKind Kind = FieldKind.Text)
{
    /// <summary>What the field is in the document, such as <c>merge field</c>.</summary>
    public required string Source { get; init; }

    /// <summary>
    /// How a date is written, in the signs of templates, where <c>%-m</c> is a month without a leading zero.
    /// </summary>
    public string? DatePattern { get; init; }

    /// <summary>How a number is written.</summary>
    public NumberPicture? Number { get; init; }

    /// <summary>The function that changes the case of a text, such as <c>string.upcase</c>.</summary>
    public string? TextFunction { get; init; }

    /// <summary>The choices, where there is a closed set of them.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The same where only one line has room.</summary>
    public FieldUse OnOneLine => Kind == FieldKind.RichText ? this with { Kind = FieldKind.Text } : this;
}

/// <summary>What a field holds.</summary>
internal enum FieldKind
{
    Text,
    RichText,
    Date,
    Number,
    Choice,
    YesNo,
}

/// <summary>How a number is written.</summary>
/// <param name="Prefix">What stands before it.</param>
/// <param name="Format">The format of .NET.</param>
/// <param name="Suffix">What stands after it.</param>
internal sealed record NumberPicture(string Prefix, string Format, string Suffix);
