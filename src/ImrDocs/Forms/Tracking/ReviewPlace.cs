namespace ImrDocs.Forms.Tracking;

/// <summary>Where a reviewer did something.</summary>
/// <param name="Offset">
/// How many letters and digits of the version after stand before it; what is not the letter itself is not counted.
/// </param>
/// <param name="IsOutside">
/// Whether it stands outside the letter itself: in its title, or in what pages repeat above or below their text.
/// </param>
public readonly record struct ReviewPlace(int Offset, bool IsOutside);
