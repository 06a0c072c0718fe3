using System.Globalization;
using ImrDocs.Diagnostics;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Snapshots;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Verification;

/// <summary>
/// Which snapshot files the samples of a folder make, and which samples cannot have files of their own.
/// </summary>
internal sealed class SampleNames<TLetter>
    where TLetter : class, ILetter<TLetter>
{
    private readonly Dictionary<LetterSample, Diagnostic> _diagnostics = [];

    public SampleNames(LetterSamples samples)
    {
        var made = new HashSet<string>(StringComparer.Ordinal);

        // Names that differ only by case are one file on Windows and macOS.
        var owners = new Dictionary<string, LetterSample>(StringComparer.OrdinalIgnoreCase);
        foreach (var sample in samples.All)
        {
            var name = SampleSnapshot.NameOf<TLetter>(sample);
            if (!owners.TryAdd(name.Prefix, sample))
            {
                _diagnostics[sample] = NameError(
                    sample,
                    $"its snapshots would have the names of those of '{owners[name.Prefix].Name}'; rename the sample"
                );
            }
            else if (!SampleSnapshot.Fits(name, LetterFormats.Of<TLetter>().All))
            {
                _diagnostics[sample] = NameError(
                    sample,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"its name is too long: a snapshot's file name has at most "
                            + $"{SnapshotName.MaxFileNameLength} bytes; rename the sample"
                    )
                );
            }

            made.UnionWith(LetterFormats.Of<TLetter>().All.Select(format => SampleSnapshot.VerifiedFile(name, format)));
        }

        Orphans = [.. samples.Files.Where(file => file.IsVerified && !made.Contains(file.Name))];
    }

    /// <summary>The approved files that no sample makes.</summary>
    public IReadOnlyList<SampleFile> Orphans { get; }

    public Diagnostic? ErrorOf(LetterSample sample) => _diagnostics.GetValueOrDefault(sample);

    private static Diagnostic NameError(LetterSample sample, string message) =>
        Diagnostic.OfFile(VerificationRules.SampleName, sample.Path, message);
}
