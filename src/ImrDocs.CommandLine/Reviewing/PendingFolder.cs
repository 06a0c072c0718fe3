using ImrDocs.CommandLine.Reporting;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Templates;
using ImrDocs.Validation;
using ImrDocs.Verification;
using ImrDocs.Verification.Pending;
using ImrDocs.Verification.Samples;

namespace ImrDocs.CommandLine.Reviewing;

/// <summary>What waits in a letter's folder.</summary>
internal static class PendingFolder
{
    /// <summary>The pending letters; where no letter can be made with the templates, the faults are told and every letter is stale.</summary>
    public static IReadOnlyList<PendingLetter> Letters<TLetter>(Terminal terminal, string folder, LetterSamples samples, SampleFilter? filter)
        where TLetter : class, ILetter<TLetter>
    {
        LetterRenderer<TLetter>? renderer = null;
        try
        {
            renderer = new(TemplateFiles.FromDirectory(folder));
        }
        catch (TemplateException exception)
        {
            exception.Diagnostics.Select(Diagnostic.Of).ToList().ForEach(fault => fault.WriteTo(terminal));
        }

        return PendingLetters.Read(samples, renderer, filter);
    }

    /// <summary>The approved files that no sample makes.</summary>
    public static IReadOnlyList<SampleFile> Orphans<TLetter>(LetterSamples samples, SampleFilter? filter)
        where TLetter : class, ILetter<TLetter> =>
        [.. ApprovedLetters.Orphans<TLetter>(samples).Where(file => filter is null || filter.Takes(file.Sample))];
}
