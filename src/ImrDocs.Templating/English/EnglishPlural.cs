using ImrDocs.Templating.Casing;

namespace ImrDocs.Templating.English;

/// <summary>Makes the plural of English nouns that have a regular one.</summary>
/// <remarks>
/// A noun that may not be regular has none here: an author writes its plural, and nothing is guessed.
/// </remarks>
internal static class EnglishPlural
{
    private static readonly HashSet<string> Irregular = Set(
        "axis basis crisis die echo embargo half hero hoof louse motto mosquito no ox potato quiz self stomata "
            + "tomato tornado torpedo veto volcano alga antenna bursa fistula formula larva nebula vertebra vita "
            + "criterion ganglion phenomenon spectrum sheep deer fish moose salmon series species swine trout bison "
            + "aircraft spacecraft offspring shrimp advice equipment evidence feedback furniture information luggage "
            + "calf elf knife leaf life loaf scarf sheaf shelf thief wife wolf"
    );

    // A word that ends with one of them is no regular one.
    private static readonly string[] IrregularEndings =
    [
        .. "man child person foot tooth goose mouse eau ix ex is us um".Split(' '),
    ];

    // They end as those do, and are regular.
    private static readonly HashSet<string> Regular = Set(
        "human german roman norman talisman bonus virus status campus census sinus apparatus consensus surplus bus "
            + "iris trellis album forum premium museum stadium asylum annex reflex complex duplex suffix prefix "
            + "vacuum minimum maximum"
    );

    // Their ch is spoken as k.
    private static readonly HashSet<string> HardEndings = Set("stomach epoch monarch patriarch matriarch tech loch");

    // They end in s, and take another syllable.
    private static readonly HashSet<string> EndingsInS = Set("gas lens bias atlas canvas alias pancreas");

    // The noun stands before them: attorneys general, mothers-in-law, days of service.
    private static readonly HashSet<string> AfterNoun = Set(
        "of in at to for from with by on per up down off by general elect martial public emeritus"
    );

    /// <summary>The plural; null where it is not known.</summary>
    /// <param name="noun">A noun in the singular, also with words before it.</param>
    public static string? Of(string noun)
    {
        var words = CaseMapping.ToLower(noun).Split(' ', '-');
        var last = words[words.Length - 1];
        return last.Length < 2 || !last.All(static c => c is >= 'a' and <= 'z') ? null
            : words.Length > 1 && words.Any(AfterNoun.Contains) ? null
            : EndingOf(last) is not { } ending ? null
            : noun.Substring(0, noun.Length - ending.Cut) + ending.Added;
    }

    private static (int Cut, string Added)? EndingOf(string word) =>
        Regular.Contains(word) ? (0, Ends(word, "s", "x") ? "es" : "s")
        : Irregular.Contains(word) || Ends(word, IrregularEndings) ? null
        : EndingsInS.Contains(word) ? (0, "es")
        : HardEndings.Contains(word) ? (0, "s")
        : Ends(word, "ss", "x", "ch", "sh", "tz") ? (0, "es")
        : Ends(word, "s", "z", "quy") ? null
        : Ends(word, "y") && "aeiou".IndexOf(word[word.Length - 2]) < 0 ? (1, "ies")
        : (0, "s");

    private static bool Ends(string word, params string[] endings) =>
        endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
