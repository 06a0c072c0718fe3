namespace ImrDocs.PageStyles.Syntax;

/// <summary>What a rule of a style sheet applies to: <c>main &gt; h1:first-child</c>.</summary>
/// <param name="Parts">What it says of the element, then of those before it or around it.</param>
/// <param name="IsBefore">Whether it selects what stands before the element's content.</param>
internal sealed record Selector(IReadOnlyList<SelectorPart> Parts, bool IsBefore)
{
    /// <summary>How precise it is: the number of classes, then the number of names.</summary>
    public (int Classes, int Names) Specificity =>
        (
            Parts.Sum(static part =>
                part.Classes.Count + (part.IsRoot ? 1 : 0) + (part.IsFirst ? 1 : 0) + (part.IsLast ? 1 : 0)
            ),
            Parts.Count(static part => part.Name is not null) + (IsBefore ? 1 : 0)
        );
}

/// <summary>What a selector says of one element.</summary>
/// <param name="Combinator">How the element that the next part is about stands to this one.</param>
internal sealed record SelectorPart(SelectorCombinator Combinator)
{
    /// <summary>The name in small letters; null for any.</summary>
    public string? Name { get; init; }

    /// <summary>The classes that it has.</summary>
    public IReadOnlyList<string> Classes { get; init; } = [];

    /// <summary>Whether it is the page's first element.</summary>
    public bool IsRoot { get; init; }

    /// <summary>Whether it is the first element of its parent.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Whether it is the last element of its parent.</summary>
    public bool IsLast { get; init; }
}

/// <summary>How an element stands to the one that a selector names before it.</summary>
internal enum SelectorCombinator
{
    /// <summary>No other element is named.</summary>
    None,

    /// <summary>In it, at any depth.</summary>
    Descendant,

    /// <summary>In it, directly.</summary>
    Child,

    /// <summary>Directly after it.</summary>
    Sibling,
}
