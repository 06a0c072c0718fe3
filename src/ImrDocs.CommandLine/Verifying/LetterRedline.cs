using ImrDocs.CommandLine.Reporting;
using ImrDocs.Snapshots;
using ImrDocs.Snapshots.Redlines;

namespace ImrDocs.CommandLine.Verifying;

/// <summary>What changed in a letter, for people: the Markdown's change, and the page's only where the Markdown's is not all.</summary>
internal static class LetterRedline
{
    private static readonly RedlineLimits ChangesAlone = new() { ContextLines = 0 };

    /// <summary>The redline of a letter's forms; empty when nothing changed. Letters that changed alike have the same.</summary>
    public static string Of(IReadOnlyList<SnapshotFile> files)
    {
        var changed = files.FirstOrDefault(static file => file.Status != SnapshotStatus.Equal);
        return changed is null ? "" : (changed.Fault is { } fault ? fault + "\n" : "") + WithoutPlaces(Redline.Render(changed.VerifiedText ?? "", changed.ReceivedText, ChangesAlone));
    }

    // The same change stands in different lines of different letters.
    private static string WithoutPlaces(string redline) =>
        string.Join('\n', redline.Split('\n').Where(static line => !line.StartsWith("@@ ", StringComparison.Ordinal)));

    /// <summary>The redline with its removed parts in red and its added ones in green, where the output shows colour.</summary>
    public static void Write(Terminal terminal, string redline)
    {
        foreach (var line in redline.TrimEnd('\n').Split('\n'))
        {
            terminal.Output.WriteLine("  " + (line switch
            {
                ['-', ..] => terminal.Paint(Ink.Red, line),
                ['+', ..] => terminal.Paint(Ink.Green, line),
                _ => line,
            }));
        }
    }
}
