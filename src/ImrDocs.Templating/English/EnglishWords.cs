namespace ImrDocs.Templating.English;

/// <summary>What a proofreader knows of English words.</summary>
internal static class EnglishWords
{
    // Words that begin or end no other word in a way that a template would put together.
    private static readonly HashSet<string> Particles = Set(
        "the and are was were has have had been this that these those which from your their our its his she they "
            + "will would shall should must may can not but because than then when while also"
    );

    private static readonly HashSet<string> ShortParticles = Set("of to in is on at by be as or if it an he we");

    private static readonly HashSet<string> Units = Set(
        "mmhg mmol kcal kbit mbit gbit kbps mbps gbps ampere watt volt hertz fold plus ish proof"
    );

    private static readonly HashSet<string> Suffixes = Set(
        "ing like wide ward wards wise less able ible ism ist ful ness proof free ville land"
    );

    private static readonly HashSet<string> Prefixes = Set(
        "pre post mid sub non un re anti over under out semi multi co counter super ultra inter intra Mc Mac De La Le"
    );

    private static readonly HashSet<string> Starters = Set(
        "The This These Those It If He She They You Your We Our In An On At As For From By To Please When There"
    );

    private static readonly HashSet<string> Doublings = Set(
        "had that very so no yes ha bye now there well really many more far is do did her you will can"
    );

    /// <summary>Whether the word stands by itself and is no part of another.</summary>
    public static bool IsParticle(string word) => Particles.Contains(word) || ShortParticles.Contains(word);

    /// <summary>Whether the word is a particle that is hardly a part of another word by chance.</summary>
    public static bool IsLongParticle(string word) => Particles.Contains(word);

    /// <summary>Whether the letters may follow a number without a space.</summary>
    public static bool IsUnit(string word) =>
        !IsParticle(word) && (word.Length <= 3 || word.Any(char.IsUpper) || Units.Contains(word));

    /// <summary>Whether the letters may follow a text without a space.</summary>
    public static bool IsSuffix(string word) => !IsParticle(word) && (word.Length <= 2 || Suffixes.Contains(word));

    /// <summary>Whether the letters may stand before a text without a space.</summary>
    public static bool IsPrefix(string word) => word.Length == 1 || Prefixes.Contains(word);

    /// <summary>Whether the word often begins a sentence, and is no name.</summary>
    public static bool BeginsSentence(string word) => Starters.Contains(word);

    /// <summary>Whether the word may stand twice in a row.</summary>
    public static bool MayBeDoubled(string word) => Doublings.Contains(word);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
