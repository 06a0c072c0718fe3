namespace ImrDocs.Forms.Tracking;

/// <summary>Where a reviewer did something.</summary>
/// <param name="Offset">
/// How many letters and digits of the version after stand before it; what is not the letter itself is not counted.
/// </param>
/// <param name="Part">The part of the page in which it stands.</param>
public readonly record struct ReviewPlace(int Offset, ReviewPart Part);
