using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles;

/// <summary>Tells which elements selectors select.</summary>
internal static class SelectorMatch
{
    /// <summary>Whether a selector selects an element, or what stands before its content.</summary>
    public static bool Selects(this Selector selector, PageElement element)
    {
        // The elements that a part can be about, from the inside out: all are around the same element.
        List<PageElement> candidates = [element];
        foreach (var part in selector.Parts)
        {
            candidates.RemoveAll(candidate => !Is(candidate, part));
            if (candidates.Count == 0)
            {
                return false;
            }

            candidates = part.Combinator switch
            {
                SelectorCombinator.Descendant => [.. Around(candidates[0])],
                SelectorCombinator.Child => [.. candidates.Select(static inner => inner.Parent).OfType<PageElement>()],
                SelectorCombinator.Sibling => [.. candidates.Select(Previous).OfType<PageElement>()],
                _ => candidates,
            };
        }

        return candidates.Count > 0;
    }

    private static IEnumerable<PageElement> Around(PageElement element)
    {
        for (var outer = element.Parent; outer is not null; outer = outer.Parent)
        {
            yield return outer;
        }
    }

    // Of the element before another one, only the name is known: it has no class to select it by.
    private static PageElement? Previous(PageElement element) =>
        element.Previous is { } name ? new(name, element.Parent) : null;

    private static bool Is(PageElement element, SelectorPart part) =>
        (part.Name is null || part.Name == element.Name)
        && (!part.IsRoot || element.Parent is null)
        && (!part.IsFirst || element.IsFirst)
        && (!part.IsLast || element.IsLast)
        && part.Classes.All(name => element.Classes.Split(' ').Contains(name, StringComparer.Ordinal));
}
