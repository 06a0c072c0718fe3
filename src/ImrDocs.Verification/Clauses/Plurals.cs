namespace ImrDocs.Verification.Clauses;

/// <summary>Turns names of lists, which are plurals, into names of their elements, and back.</summary>
internal static class Plurals
{
    // What stands behind these is not what there are several of: 'services in dispute'.
    private static readonly string[] Joints = ["of", "in", "for", "to", "from", "with", "on", "at", "by", "under"];
    private static readonly string[] Greek = ["noses", "lyses", "theses", "crises"];
    private static readonly string[] Hissing = ["s", "x", "ch", "sh"];

    /// <summary>One of several: <c>services in dispute</c> becomes <c>service in dispute</c>.</summary>
    /// <returns>Null where the words are no plural that is formed in a usual way.</returns>
    public static string? One(string? several) => several is null ? null : Change(several, OneOf);

    /// <summary>Several: <c>service in dispute</c> becomes <c>services in dispute</c>.</summary>
    public static string Several(string one) => Change(one, SeveralOf)!;

    private static string? Change(string words, Func<string, string?> change)
    {
        string[] parts = words.Split(' ');
        var joint = Array.FindIndex(parts, 1, part => Joints.Contains(part));
        var noun = (joint < 0 ? parts.Length : joint) - 1;
        if (change(parts[noun]) is not { } changed)
        {
            return null;
        }

        parts[noun] = changed;
        return string.Join(' ', parts);
    }

    private static string? OneOf(string word) =>
        word switch
        {
            [.., '(', 's', ')'] => word[..^3],
            _ when Greek.Any(ending => Ends(word, ending)) => word[..^2] + "is",
            _ when Ends(word, "ss") || Ends(word, "us") || Ends(word, "is") || Ends(word, "series") => null,
            { Length: > 4 } when Ends(word, "ies") => word[..^3] + "y",
            { Length: > 4 } when Hissing.Any(ending => Ends(word, (ending == "s" ? "ss" : ending) + "es")) => word[
                ..^2
            ],
            { Length: > 2 } when Ends(word, "s") => word[..^1],
            _ => null,
        };

    private static string SeveralOf(string word) =>
        Greek.Any(ending => Ends(word, ending[..^2] + "is")) ? word[..^2] + "es"
        : word is [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] ? word[..^1] + "ies"
        : Hissing.Any(ending => Ends(word, ending)) ? word + "es"
        : word + "s";

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
