using ImrDocs.Letters;
using ImrDocs.Snapshots;
using ImrDocs.Verification;

namespace ImrDocs.CommandLine.Verifying;

/// <summary>How a letter in one form stands to the approved one, in the words of reports.</summary>
internal static class FileStatus
{
    public const string Equal = "equal";
    public const string Different = "different";
    public const string New = "new";

    /// <summary>The approved file is no snapshot file.</summary>
    public const string Invalid = "invalid";

    /// <summary>The letter could not be made.</summary>
    public const string Error = "error";

    /// <summary>The status of each form, in the order of the forms.</summary>
    public static IEnumerable<string> OfAll(SampleResult sample, IReadOnlyList<LetterFormat> formats) =>
        sample.Files.Count == 0 ? formats.Select(static _ => Error) : sample.Files.Select(Of);

    public static string Of(SnapshotFile file) =>
        file switch
        {
            { Status: SnapshotStatus.Equal } => Equal,
            { Status: SnapshotStatus.New } => New,
            { Diagnostic: not null } => Invalid,
            _ => Different,
        };

    /// <summary>The status of a sample: that of its worst form.</summary>
    public static string Of(SampleResult sample) => sample.Files.Count == 0 ? Error : Of(sample.Files);

    /// <summary>The status of files that belong together: that of the worst.</summary>
    public static string Of(IEnumerable<SnapshotFile> files) => Worst([.. files.Select(Of)]);

    private static string Worst(string[] found) =>
        new[] { Error, Invalid, Different, New }.FirstOrDefault(found.Contains) ?? Equal;
}
