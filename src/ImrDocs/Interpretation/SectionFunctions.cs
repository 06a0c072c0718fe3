using Scriban.Runtime;

namespace ImrDocs.Interpretation;

/// <summary>Functions that take sections out of a list, put them in order, or in groups.</summary>
internal static class SectionFunctions
{
    /// <summary>The first element of a list that has one.</summary>
    public static object? First(SentenceArguments given) =>
        given.Elements(0) is [var first, ..]
            ? first
            : throw given.Error("this list is empty, and has no first element; test its size first");

    /// <summary>Sections in the order of a field.</summary>
    public static object SortedBy(SentenceArguments given) =>
        SortFunction.SortedBy(given.Context, given.Elements(0), [given.MemberName(1)], given.Flag(2, otherwise: false));

    /// <summary>Sections with the same value of a field together.</summary>
    public static object GroupedBy(SentenceArguments given)
    {
        string[] path = [given.MemberName(1)];
        return new ScriptArray(
            given
                .Elements(0)
                .GroupBy(element => SortFunction.Member(given.Context, element, path))
                .Select(static group => new TemplateGroup(group.Key, [.. group]))
        );
    }
}
