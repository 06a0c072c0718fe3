namespace ImrDocs.Templating.Schema;

/// <summary>
/// A letter as data: the name under which its templates are found, and the section that holds all others.
/// </summary>
/// <param name="Name">The letter's name, also the name of its template folder: <c>determination</c>.</param>
/// <param name="Root">The fields of the letter itself.</param>
public sealed record LetterSchema(string Name, SectionSchema Root)
{
    /// <summary>The language of a letter that declares none.</summary>
    public const string DefaultLanguage = "en";

    /// <summary>The language that the letter declares; null where it declares none.</summary>
    public string? DeclaredLanguage { get; init; }

    /// <summary>The language of the letter, as its tag (RFC 5646): <c>en</c>, <c>zh-Hant</c>.</summary>
    public string Language => DeclaredLanguage ?? DefaultLanguage;
}
