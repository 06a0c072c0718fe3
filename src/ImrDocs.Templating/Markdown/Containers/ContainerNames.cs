namespace ImrDocs.Templating.Markdown.Containers;

/// <summary>The containers that a letter can have: the registry of their names, and the fence before a name.</summary>
/// <remarks>A name is also the class of the element, which the letter's style sheet can style.</remarks>
internal static class ContainerNames
{
    /// <summary>What the first line and the last line of a container begin with.</summary>
    public const string Fence = ":::";

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

    /// <summary><see cref="Fence"/> as UTF-8.</summary>
    public static ReadOnlySpan<byte> FenceUtf8 => ":::"u8;

    /// <summary>Whether a text has a fence at an index, where a line begins.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The index of the line's first character.</param>
    public static bool HasFenceAt(string text, int index) =>
        string.CompareOrdinal(text, index, Fence, 0, Fence.Length) == 0;
}
