namespace ImrDocs.Templating.Passages;

/// <summary>A numbered item of a list.</summary>
/// <param name="Index">Where its number begins in the passage.</param>
/// <param name="Written">The number that is written.</param>
/// <param name="Shown">The number that the letter shows.</param>
/// <param name="Sign">The sign after the number, a period or a parenthesis.</param>
/// <param name="IsFirst">Whether it is the first of its list.</param>
/// <param name="IsInner">Whether its list stands in another block; only the others go on over blank lines.</param>
internal sealed record PassageListItem(int Index, int Written, int Shown, char Sign, bool IsFirst, bool IsInner);
