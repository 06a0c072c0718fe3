namespace ImrDocs.Templating.Schema;

/// <summary>
/// A letter as data: the name under which its templates are found, and the section that holds all others.
/// </summary>
/// <param name="Name">The letter's name, also the name of its template folder: <c>determination</c>.</param>
/// <param name="Root">The fields of the letter itself.</param>
public sealed record LetterSchema(string Name, SectionSchema Root);
