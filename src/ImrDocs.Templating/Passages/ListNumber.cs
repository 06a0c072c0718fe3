namespace ImrDocs.Templating.Passages;

/// <summary>A number of a list that the letter shows otherwise.</summary>
/// <param name="Origin">Where it is written.</param>
/// <param name="Written">The number that is written.</param>
/// <param name="Shown">The number that the letter shows.</param>
/// <param name="Sign">The sign after it.</param>
internal sealed record ListNumber(TextOrigin Origin, int Written, int Shown, char Sign);
