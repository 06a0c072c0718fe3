namespace ImrDocs.Verification.Clauses;

/// <summary>A stretch of a clause's text that came, or the characters on either side of text that went.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The character after the last.</param>
/// <param name="IsGap">Whether text went there.</param>
internal readonly record struct ChangedStretch(int Start, int End, bool IsGap = false);
