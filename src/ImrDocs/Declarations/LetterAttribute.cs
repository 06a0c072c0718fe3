namespace ImrDocs.Declarations;

/// <summary>Declares a letter: the section that holds all others, and the folder that holds its templates.</summary>
/// <param name="name">
/// The letter's name, also the name of its template folder: lower-case letters, digits and hyphens.
/// </param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LetterAttribute(string name) : Attribute
{
    /// <summary>The letter's name, also the name of its template folder.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// The language of the letter, as its tag (RFC 5646): <c>en</c>, <c>es</c>, <c>zh-Hant</c>. English where nothing
    /// is said. A part in another language is a container: <c>::: {lang=es}</c>. In a letter that declares its
    /// language, values with right-to-left characters are isolated from the text around them.
    /// </summary>
    public string Language { get; init; } = "en";
}
