namespace ImrDocs.Declarations;

/// <summary>Declares a letter: the section that holds all others, and the folder that holds its templates.</summary>
/// <param name="name">
/// The name of the letter, also the name of its template folder: lowercase letters, digits, and single hyphens, and a
/// letter first. No two letters of a project have the same name.
/// </param>
/// <remarks>A letter is a section, so it needs no <c>[Section]</c>.</remarks>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LetterAttribute(string name) : Attribute
{
    /// <summary>The name of the letter, also the name of its template folder.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// The language of the letter, as its tag (RFC 5646): <c>en</c>, <c>es</c>, <c>zh-Hant</c>. A part in another
    /// language is a container: <c>::: {lang=es}</c>. A letter that declares its language, also as <c>en</c>, isolates
    /// values with right-to-left characters from the text around them.
    /// </summary>
    public string Language { get; init; } = "en";
}
