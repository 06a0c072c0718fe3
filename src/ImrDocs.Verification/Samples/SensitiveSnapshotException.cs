using ImrDocs.Redaction;

namespace ImrDocs.Verification.Samples;

/// <summary>The error that a snapshot would hold sensitive values. It is not written.</summary>
/// <param name="leaks">Where it would hold them; at least one.</param>
public sealed class SensitiveSnapshotException(IReadOnlyList<SensitiveLeak> leaks) : Exception(string.Join('\n', leaks))
{
    /// <summary>Where the snapshot would hold sensitive values.</summary>
    public IReadOnlyList<SensitiveLeak> Leaks { get; } = leaks;
}
