using System.Text;
using ImrDocs.Letters;
using ImrDocs.Snapshots;
using ImrDocs.Snapshots.Files;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Verification.Redlines;

/// <summary>A letter in one form: as it was approved, and as it was received.</summary>
/// <param name="Approved">The approved text, with LF line endings; null where there is none.</param>
/// <param name="Received">The text that waits for a decision; the approved one where none does.</param>
internal readonly record struct FormTexts(string? Approved, string? Received)
{
    /// <summary>Finds a form among the files of a letter, or where it does not wait, on the disk.</summary>
    /// <param name="format">The form.</param>
    /// <param name="files">The files of the letter that were compared; at least one.</param>
    /// <param name="folder">The folder of the files.</param>
    public static FormTexts Of(LetterFormat format, IReadOnlyList<SnapshotFile> files, string folder)
    {
        var name = SampleSnapshot.VerifiedFileBeside(files[0], format);
        if (files.FirstOrDefault(file => file.VerifiedFileName == name) is { } found)
        {
            // An approved file may have been converted, which is reported by itself.
            return new(
                found.VerifiedText?.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'),
                found.ReceivedText
            );
        }

        var path = Path.Combine(folder, name);
        var text = File.Exists(path)
            ? Encoding.UTF8.GetString(PlainFile.ReadAllBytes(path, SnapshotFolder.MaxSize)).TrimStart('\uFEFF')
            : null;
        return new(text, text);
    }
}
