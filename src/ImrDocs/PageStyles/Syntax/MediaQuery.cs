namespace ImrDocs.PageStyles.Syntax;

/// <summary>Tells whether the condition of <c>@media</c> is true in print.</summary>
internal static class MediaQuery
{
    /// <summary>Whether rules under a condition count in print; no feature of a medium is known.</summary>
    public static bool IsPrint(IReadOnlyList<CssToken> condition) =>
        CssValue.Items(condition).Any(static query => IsTrue(CssValue.Components(query)));

    private static bool IsTrue(IReadOnlyList<IReadOnlyList<CssToken>> query)
    {
        if (query.Count == 0)
        {
            return true;
        }

        var isNot = query[0] is [var first] && first.IsName("not");
        var isOnly = query[0] is [var word] && word.IsName("only");
        var at = isNot || isOnly ? 1 : 0;
        if (query.Count <= at || query[at] is not [{ Kind: CssTokenKind.Identifier } medium])
        {
            return false;
        }

        var isPrint = medium.IsName("print") || medium.IsName("all");
        return isNot ? !isPrint : isPrint && query.Count == at + 1;
    }
}
