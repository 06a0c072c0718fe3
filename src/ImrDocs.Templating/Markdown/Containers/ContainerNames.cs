namespace ImrDocs.Templating.Markdown.Containers;

/// <summary>The containers that a letter can have: the registry of their names.</summary>
/// <remarks>A name is also the class of the element, which the letter's style sheet can style.</remarks>
internal static class ContainerNames
{
    /// <summary>All names, in the order in which they are listed.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "letterhead",
        "address",
        "signature",
        Notice,
        "columns",
        "column",
        "keep-together",
        "page-break-before",
        "page-break-after",
        Footnotes,
    ];

    /// <summary>A box with what must not be missed.</summary>
    public const string Notice = "notice";

    /// <summary>The place of the footnotes, which has nothing else in it.</summary>
    public const string Footnotes = "footnotes";
}
