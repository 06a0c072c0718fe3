namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>Recognizes what separates the elements of a sentence.</summary>
internal static class Separators
{
    /// <summary>Whether a text has a separator.</summary>
    public static bool IsIn(string text) =>
        text.IndexOfAny([',', ';']) >= 0 || IsConjunction(FirstWord(text)) || IsConjunction(LastWord(text));

    /// <summary>Whether a text begins with a separator.</summary>
    public static bool Begin(string text) => text.TrimStart() is [',' or ';', ..] || IsConjunction(FirstWord(text));

    /// <summary>Whether a text ends with a comma or a semicolon.</summary>
    public static bool End(string text) => text.TrimEnd() is [.., ',' or ';'];

    /// <summary>Whether there are two commas, or two semicolons, with nothing between them.</summary>
    public static bool AreDoubled(string text)
    {
        var last = '\0';
        foreach (var c in text)
        {
            if (c is ',' or ';' && last is ',' or ';')
            {
                return true;
            }

            last = char.IsWhiteSpace(c) ? last : c;
        }

        return false;
    }

    private static bool IsConjunction(string word) => word is "and" or "or" or "nor" or "but";

    private static string FirstWord(string text)
    {
        var rest = text.TrimStart();
        var end = rest.IndexOf(' ');
        return end < 0 ? rest : rest.Substring(0, end);
    }

    private static string LastWord(string text)
    {
        var rest = text.TrimEnd();
        return rest.Substring(rest.LastIndexOf(' ') + 1);
    }
}
