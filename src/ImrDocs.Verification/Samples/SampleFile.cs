namespace ImrDocs.Verification.Samples;

/// <summary>
/// A snapshot file of a sample, told from its name: <c>FinalDetermination.Letter_sample=seed.verified.md</c>.
/// </summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Sample">The sample's name, as file names hold it.</param>
/// <param name="IsVerified">Whether a person approved it; otherwise it was produced and waits.</param>
public sealed record SampleFile(string Name, string Sample, bool IsVerified)
{
    private const string Verified = ".verified";
    private const string Received = ".received";

    /// <summary>Reads the name of a file.</summary>
    /// <param name="name">The name, without a folder.</param>
    /// <returns>What the name says; null where it is no snapshot of a sample, of whatever letter.</returns>
    public static SampleFile? Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var start = name.IndexOf(SampleSnapshot.Marker, StringComparison.Ordinal);
        var end = name.LastIndexOf('.');
        if (start <= 0 || end <= start + SampleSnapshot.Marker.Length)
        {
            return null;
        }

        // A '#' begins the name of a target; in the name of a sample it cannot stand.
        var middle = name[(start + SampleSnapshot.Marker.Length)..end];
        return middle.EndsWith(Verified, StringComparison.Ordinal)
                ? new(name, middle[..^Verified.Length].Split('#')[0], IsVerified: true)
            : middle.EndsWith(Received, StringComparison.Ordinal)
                ? new(name, middle[..^Received.Length].Split('#')[0], IsVerified: false)
            : null;
    }
}
