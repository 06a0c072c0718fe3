namespace ImrDocs.PageStyles;

/// <summary>An element of a letter's page, as style sheets select it.</summary>
/// <param name="Name">The name of the element in HTML: <c>h1</c>, <c>dd</c>, <c>strong</c>.</param>
/// <param name="Parent">The element in which it stands; null for <c>html</c>.</param>
internal sealed record PageElement(string Name, PageElement? Parent)
{
    /// <summary>The element in which a letter stands: <c>main</c> in <c>body</c> in <c>html</c>.</summary>
    public static PageElement Main { get; } = new("main", new("body", new("html", null)));

    /// <summary>The names of the element's classes, separated by spaces.</summary>
    public string Classes { get; init; } = "";

    /// <summary>The element before it in its parent; null for the first.</summary>
    public string? Previous { get; init; }

    /// <summary>Whether it is the first element of its parent.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Whether it is the last element of its parent.</summary>
    public bool IsLast { get; init; }
}
