namespace ImrDocs.Verification;

/// <summary>What the verification of a letter's samples found.</summary>
/// <param name="Folder">The folder of the samples and their snapshots, with forward slashes.</param>
/// <param name="Samples">What was found for each sample, in the ordinal order of their names.</param>
/// <param name="Orphans">The names of approved files that no sample makes, in ordinal order.</param>
public sealed record VerificationResult(
    string Folder,
    IReadOnlyList<SampleResult> Samples,
    IReadOnlyList<string> Orphans
)
{
    /// <summary>Whether every sample's letter is the approved one, and every approved one has its sample.</summary>
    public bool IsMatch => Orphans.Count == 0 && Samples.All(static sample => sample.IsMatch);
}
