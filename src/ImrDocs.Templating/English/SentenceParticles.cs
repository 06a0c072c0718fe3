namespace ImrDocs.Templating.English;

/// <summary>The small words that tie a sentence together across the end of a line.</summary>
/// <remarks>
/// No line of an address, of a list, or of labels begins or ends with one of them, unless it is a part of a sentence.
/// Articles, prepositions, conjunctions, pronouns that stand before a noun, and auxiliary verbs are closed classes.
/// </remarks>
internal static class SentenceParticles
{
    private static readonly HashSet<string> Words = Set(
        "a an the and or nor but of to from in into on onto at by for with within without about against among as",
        "between during through under until upon than that which who whose whom because if unless while whether via",
        "my your his her its our their this these those",
        "is are was were be been has have had will would shall should must may can could not"
    );

    /// <summary>Whether a word, in small letters, is one of them.</summary>
    public static bool Contains(string word) => Words.Contains(word);

    private static HashSet<string> Set(params string[] lines) =>
        new(lines.SelectMany(static line => line.Split(' ')), StringComparer.Ordinal);
}
