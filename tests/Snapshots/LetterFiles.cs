using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Snapshots;

/// <summary>The snapshot files of a kind of letter, one for each form that the letter has.</summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
internal static class LetterFiles<TLetter>
    where TLetter : class, ILetter<TLetter>
{
    /// <summary>The forms of the letter.</summary>
    public static LetterFormats Formats => LetterFormats.Of<TLetter>();

    /// <summary>The approved file of a sample in one form.</summary>
    public static string Verified(string sample, LetterFormat form) =>
        SampleSnapshot.VerifiedFile(NameOf(sample), form);

    /// <summary>The approved files of a sample in every form, in the order of their names.</summary>
    public static IEnumerable<string> Verified(string sample) =>
        Formats.All.Select(form => Verified(sample, form)).Order(StringComparer.Ordinal);

    /// <summary>The file of a sample in one form that waits for a decision.</summary>
    public static string Received(string sample, LetterFormat form) =>
        SampleSnapshot.ReceivedFile(NameOf(sample), form);

    /// <summary>The files of a sample that wait for a decision in every form, in the order of their names.</summary>
    public static IEnumerable<string> Received(string sample) =>
        Formats.All.Select(form => Received(sample, form)).Order(StringComparer.Ordinal);

    private static SnapshotName NameOf(string sample) => new(".", typeof(TLetter).Name, "Letter", ("sample", sample));
}
