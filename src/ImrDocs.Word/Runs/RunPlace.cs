namespace ImrDocs.Word.Runs;

/// <summary>Where runs stand.</summary>
/// <param name="Width">The width of a line, in twentieths of a point.</param>
/// <param name="Language">The language of the text; null for that of the letter.</param>
/// <param name="IsRightToLeft">Whether lines start on the right.</param>
internal readonly record struct RunPlace(int Width, string? Language, bool IsRightToLeft);
