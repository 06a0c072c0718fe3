using ImrDocs.Letters;
using ImrDocs.Snapshots;
using ImrDocs.Snapshots.Redlines;
using ImrDocs.Verification.Clauses;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Verification.Redlines;

/// <summary>Tells what is wrong with the files of an approved letter beyond their texts.</summary>
internal static class FileChanges
{
    private const string Section = "Approved files";

    /// <summary>What is wrong with each file of a letter, of which at least one is approved.</summary>
    /// <param name="files">The files.</param>
    /// <param name="formats">The forms in which the letter is approved.</param>
    public static IEnumerable<ClauseChange> Of(IEnumerable<SnapshotFile> files, IReadOnlyList<LetterFormat> formats) =>
        from file in files
        let diagnostic = file.Diagnostic
            ?? (file.Status == SnapshotStatus.New ? "This form of the letter has no approved version." : null)
        where diagnostic is not null
        let format = SampleSnapshot.FormatOf(file, formats)
        let form = format.Extension
        select new ClauseChange(
            new(Section, Section, form) { Kind = $"file|{form}|{diagnostic}" },
            ClauseChangeKind.File,
            [new(SpanKind.Same, diagnostic)]
        )
        {
            Format = format,
        };
}
