using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Letters;

namespace ImrDocs.CommandLine.Tracking;

/// <summary>Writes letters with tracked changes into a folder, one file for each letter.</summary>
internal static class TrackedFolder
{
    /// <summary>Writes every letter of which words changed, and says which.</summary>
    /// <param name="terminal">Where it is said.</param>
    /// <param name="letters">The letters.</param>
    /// <param name="format">The form.</param>
    /// <param name="path">The folder; it is created if it does not exist.</param>
    /// <returns>Whether all could be written.</returns>
    /// <exception cref="Snapshots.Files.FileWriteException">A file cannot be written.</exception>
    public static bool Write(Terminal terminal, TrackedLetters letters, LetterFormat format, string path)
    {
        var folder = new OutputFolder(path);
        List<string> written = [];
        List<string> unchanged = [];
        var isComplete = true;
        using var progress = new Progress(terminal, total: null, $"Writing {format.Title} documents:");
        foreach (var (name, letter) in letters.In(format))
        {
            progress.Next();
            if (letter is null)
            {
                progress.Clear();
                terminal.Error.WriteLine(
                    $"The versions of '{name}' cannot be written as {format.Title}: they are not as ImrDocs writes "
                        + "them, or an image that they show is missing."
                );
                isComplete = false;
                continue;
            }

            if (format.TrackedChanges!.Write(letter, letters.Author) is { } document)
            {
                var file = $"{name}.{format.Extension}";
                folder.Write([(file, document)]);
                written.Add(file);
            }
            else
            {
                unchanged.Add(name);
            }
        }

        progress.Clear();
        terminal.Output.WriteLine(SummaryOf(format, path, written, unchanged));
        return isComplete;
    }

    private static string SummaryOf(LetterFormat format, string path, List<string> written, List<string> unchanged)
    {
        var same =
            unchanged.Count == 0
                ? ""
                : $"; no words changed in {Quantity.Of(unchanged.Count, "letter")}: {FileSpan.Of(unchanged)}";
        return written.Count == 0
            ? $"Wrote no {format.Title} documents with tracked changes{same}"
            : $"Wrote {Quantity.Of(written.Count, "letter")} with tracked changes to {path}: "
                + $"{FileSpan.Of(written)}{same}";
    }
}
