using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Letters;
using ImrDocs.Models;

namespace ImrDocs.CommandLine.Tracking;

/// <summary>The formats that write letters with tracked changes: one for each form of a letter that has such.</summary>
internal static class TrackedReports
{
    /// <summary>The writers of a command.</summary>
    /// <typeparam name="TLetter">The kind of letter.</typeparam>
    /// <typeparam name="TFound">What the command found.</typeparam>
    /// <param name="lettersOf">The letters of what was found.</param>
    public static IEnumerable<ReportWriter<TFound>> Of<TLetter, TFound>(Func<TFound, TrackedLetters> lettersOf)
        where TLetter : class, ILetter<TLetter> =>
        LetterFormats
            .Of<TLetter>()
            .All.Where(static format => format.TrackedChanges is not null)
            .Select(format => new ReportWriter<TFound>(ReportFormat.OfLetters(format), (terminal, found, path) =>
                TrackedFolder.Write(terminal, lettersOf(found), format, path)
            ));
}
