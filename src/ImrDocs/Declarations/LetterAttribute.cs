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
}
