namespace ImrDocs.Forms.Tracking;

/// <summary>Two versions of a letter in one form, of which changes are tracked.</summary>
/// <param name="Name">The name of the letter, by which a review finds it again.</param>
/// <param name="Before">The version before; null where the letter is new.</param>
/// <param name="After">The version after.</param>
public sealed record TrackedLetter(string Name, ReadOnlyMemory<byte>? Before, ReadOnlyMemory<byte> After);
