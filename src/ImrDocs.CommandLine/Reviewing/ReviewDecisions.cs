using ImrDocs.CommandLine.Reporting;
using ImrDocs.Diagnostics;
using ImrDocs.Snapshots;
using ImrDocs.Verification;
using ImrDocs.Verification.Pending;
using ImrDocs.Verification.Samples;

namespace ImrDocs.CommandLine.Reviewing;

/// <summary>Carries out what a reviewer decides, letter by letter, and counts it.</summary>
internal sealed class ReviewDecisions(Terminal terminal, string folder)
{
    private int _accepted;
    private int _rejected;
    private int _removed;

    /// <summary>Whether something could not be carried out.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Accepts letters; between two of them it can be stopped, within one it cannot.</summary>
    public void Accept(IEnumerable<PendingLetter> letters, CancellationToken cancellation)
    {
        foreach (var letter in letters)
        {
            cancellation.ThrowIfCancellationRequested();
            Try(letter.Files[0].File.VerifiedFileName, () =>
            {
                switch (letter.Accept())
                {
                    case PendingOutcome.Gone:
                        Fail(letter, "it is gone: somebody accepted or rejected it, or verified again");
                        break;
                    case PendingOutcome.Changed:
                        Fail(letter, "it changed since it was shown; nothing was accepted: review it again");
                        break;
                    default:
                        _accepted++;
                        break;
                }
            });
        }
    }

    public void Reject(IEnumerable<PendingLetter> letters)
    {
        foreach (var letter in letters)
        {
            Try(letter.Files[0].File.ReceivedFileName, () =>
            {
                letter.Reject();
                _rejected++;
            });
        }
    }

    public void Remove(IEnumerable<SampleFile> orphans)
    {
        foreach (var orphan in orphans)
        {
            Try(orphan.Name, () =>
            {
                File.Delete(Path.Combine(folder, orphan.Name));
                _removed++;
            });
        }
    }

    /// <summary>Tells why letters are not offered.</summary>
    /// <param name="letters">The letters.</param>
    /// <param name="refusal">Why no letter can be made, in a clause; null where letters can be made.</param>
    /// <param name="verifyCommand">The command that makes the letters again.</param>
    public void ReportStale(IReadOnlyList<PendingLetter> letters, string? refusal, string verifyCommand)
    {
        if (refusal is null)
        {
            letters.ToList().ForEach(letter => Fail(letter, $"{letter.Staleness}; verify again: {verifyCommand}"));
        }
        else if (letters.Count > 0)
        {
            HasFailed = true;
            terminal.Error.WriteLine(
                $"{Quantity.Of(letters.Count, "letter")} cannot be accepted: {refusal}. Correct them, and "
                    + $"verify again: {verifyCommand}"
            );
        }
    }

    public void WriteSummary(int left)
    {
        string[] parts =
        [
            .. Part(_accepted, "Accepted", "letter"),
            .. Part(_rejected, "Rejected", "letter"),
            .. Part(_removed, "Removed", "orphan"),
            .. Part(left, "Left pending", "letter"),
        ];
        terminal.Output.WriteLine(parts.Length == 0 ? "Nothing done" : string.Join("; ", parts));
    }

    private static string[] Part(int number, string what, string noun) =>
        number == 0 ? [] : [$"{what}: {Quantity.Of(number, noun)}"];

    private void Try(string file, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            HasFailed = true;
            Diagnostic.OfFile(FileRules.Unwritable, $"{folder}/{file}", exception.Message).WriteTo(terminal);
        }
    }

    private void Fail(PendingLetter letter, string reason)
    {
        HasFailed = true;
        Diagnostic
            .OfFile(VerificationRules.Stale, $"{folder}/{letter.Files[0].File.ReceivedFileName}", reason)
            .WriteTo(terminal);
    }
}
