namespace ImrDocs.Templating.Languages;

/// <summary>Reads the tags of languages: <c>en</c>, <c>zh-Hant</c> (RFC 5646).</summary>
internal static class LanguageTag
{
    private const int MaxLength = 35;
    private const int ScriptLength = 4;

    // Languages that are usually written from right to left, and the scripts that always are (ISO 639 and ISO 15924).
    private static readonly string[] RightToLeftLanguages =
    [
        "ar",
        "arc",
        "ckb",
        "dv",
        "fa",
        "he",
        "khw",
        "ks",
        "nqo",
        "ps",
        "sd",
        "syr",
        "ug",
        "ur",
        "yi",
    ];

    private static readonly string[] RightToLeftScripts =
    [
        "Adlm",
        "Arab",
        "Hebr",
        "Mand",
        "Nkoo",
        "Rohg",
        "Samr",
        "Syrc",
        "Thaa",
    ];

    /// <summary>Whether a text is made as the tag of a language is.</summary>
    public static bool IsWellFormed(string tag)
    {
        var parts = tag.Split('-');
        return tag.Length <= MaxLength
            && parts[0].Length is 2 or 3
            && parts[0].All(IsLetter)
            && parts.Skip(1).All(static part => part.Length is >= 1 and <= 8 && part.All(IsLetterOrDigit));
    }

    /// <summary>The direction in which a language is written: <c>ltr</c> or <c>rtl</c>.</summary>
    public static string DirectionOf(string tag) => IsRightToLeft(tag) ? "rtl" : "ltr";

    /// <summary>Whether a language is written from right to left.</summary>
    public static bool IsRightToLeft(string tag)
    {
        var parts = tag.Split('-');
        return
            parts.Skip(1).FirstOrDefault(static part => part.Length == ScriptLength && part.All(IsLetter)) is { } script
            ? RightToLeftScripts.Contains(script, StringComparer.OrdinalIgnoreCase)
            : RightToLeftLanguages.Contains(parts[0], StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsLetterOrDigit(char c) => IsLetter(c) || c is >= '0' and <= '9';
}
