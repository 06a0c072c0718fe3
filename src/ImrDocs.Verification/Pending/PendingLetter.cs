using ImrDocs.Snapshots;

namespace ImrDocs.Verification.Pending;

/// <summary>A letter that waits for a person's decision: its received files in one or more forms.</summary>
/// <param name="Name">The name of its sample.</param>
/// <param name="Files">Its files that wait, in the ordinal order of their names; at least one.</param>
/// <param name="Staleness">
/// Why the letter is not what its sample and the templates make now; null where it is. A stale letter is not to be
/// accepted.
/// </param>
public sealed record PendingLetter(string Name, IReadOnlyList<PendingSnapshot> Files, string? Staleness)
{
    /// <summary>Makes the letter the approved one, in all forms that wait or in none.</summary>
    /// <returns>Whether it was done, or what changed since the letter was read.</returns>
    /// <exception cref="InvalidOperationException">The letter is stale.</exception>
    /// <exception cref="IOException">A file cannot be written; all approved files are what they were.</exception>
    /// <exception cref="UnauthorizedAccessException">
    /// A file may not be written; all approved files are what they were.
    /// </exception>
    public PendingOutcome Accept() =>
        Staleness is null
            ? PendingSnapshot.Accept(Files)
            : throw new InvalidOperationException($"The letter '{Name}' is stale: {Staleness}.");

    /// <summary>Deletes what was received; the approved letter stays what it is.</summary>
    /// <exception cref="IOException">A file cannot be deleted.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be deleted.</exception>
    public void Reject() => Files.ToList().ForEach(static file => file.Reject());
}
