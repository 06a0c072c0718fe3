namespace ImrDocs.Sentences;

/// <summary>Lists as English sentences write them.</summary>
public static class EnglishList
{
    /// <summary>A list with <c>and</c> before its last element: <c>one, two, and three</c>.</summary>
    /// <param name="elements">The elements; where there are none, the list is the empty text.</param>
    /// <param name="serialComma">Whether a comma stands before the word where there are three or more.</param>
    public static string And(IEnumerable<string> elements, bool serialComma) => Of(elements, "and", serialComma);

    /// <summary>A list with <c>or</c> before its last element: <c>one, two, or three</c>.</summary>
    /// <inheritdoc cref="And"/>
    public static string Or(IEnumerable<string> elements, bool serialComma) => Of(elements, "or", serialComma);

    private static string Of(IEnumerable<string> elements, string word, bool serialComma)
    {
        var texts = elements as IReadOnlyList<string> ?? [.. elements];
        return texts switch
        {
            [] => "",
            [var only] => only,
            [var first, var second] => $"{first} {word} {second}",
            _ => $"{string.Join(", ", texts.Take(texts.Count - 1))}{(serialComma ? "," : "")} {word} {texts[^1]}",
        };
    }
}
