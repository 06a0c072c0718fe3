using ImrDocs.Models;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Verification;

/// <summary>The approved letters that lie beside samples.</summary>
public static class ApprovedLetters
{
    /// <summary>The approved files that no sample makes, in the ordinal order of their names.</summary>
    /// <typeparam name="TLetter">The kind of letter.</typeparam>
    /// <param name="samples">The samples.</param>
    public static IReadOnlyList<SampleFile> Orphans<TLetter>(LetterSamples samples)
        where TLetter : class, ILetter<TLetter>
    {
        ArgumentNullException.ThrowIfNull(samples);
        return new SampleNames<TLetter>(samples).Orphans;
    }
}
