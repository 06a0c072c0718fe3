namespace ImrDocs.Verification.Clauses;

/// <summary>Turns names of files and fields into words.</summary>
internal static class Words
{
    /// <summary><c>letters/case-header.scriban-md</c> becomes <c>Case header</c>.</summary>
    public static string OfTemplate(string path)
    {
        var file = path[(path.LastIndexOf('/') + 1)..];
        return Begin(OfField(file.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? file[..dot] : file));
    }

    /// <summary><c>states_of_licensure</c> becomes <c>states of licensure</c>.</summary>
    public static string OfField(string name) => name.Replace('_', ' ').Replace('-', ' ');

    /// <summary>The words with a capital letter at the beginning.</summary>
    public static string Begin(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
