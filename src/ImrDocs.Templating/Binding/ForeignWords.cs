namespace ImrDocs.Templating.Binding;

/// <summary>What to write for words that other template languages have.</summary>
internal static class ForeignWords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["and"] = "'&&'",
        ["or"] = "'||'",
        ["not"] = "'!' before what it denies",
        ["elsif"] = "'else if'",
        ["elseif"] = "'else if'",
        ["elif"] = "'else if'",
        ["unless"] = "'if !(...)'",
        ["endif"] = "'end'",
        ["endfor"] = "'end'",
        ["assign"] = "name = value",
        ["set"] = "name = value",
        ["let"] = "name = value",
        ["none"] = "'null'",
        ["nil"] = "'null'",
    };

    /// <summary>A sentence that says what to write for the word, or nothing where it is none of them.</summary>
    public static string Hint(string name) => Words.TryGetValue(name, out var word) ? $"; write {word}" : "";
}
