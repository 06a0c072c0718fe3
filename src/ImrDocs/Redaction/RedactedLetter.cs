namespace ImrDocs.Redaction;

/// <summary>A letter in which a placeholder stands for each sensitive value.</summary>
/// <param name="Text">The whole text, with LF and a final line break.</param>
/// <param name="Leaks">
/// Where a text that is not sensitive repeats a value that is, each place once for each field; empty when none does.
/// </param>
public sealed record RedactedLetter(string Text, IReadOnlyList<SensitiveLeak> Leaks);
