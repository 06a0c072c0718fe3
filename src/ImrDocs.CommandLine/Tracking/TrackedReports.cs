using ImrDocs.CommandLine.Commands;
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

    /// <summary>An example for each of the formats.</summary>
    /// <typeparam name="TLetter">The kind of letter.</typeparam>
    /// <param name="letters">The letters that are written.</param>
    /// <param name="command">The command that writes them.</param>
    public static IEnumerable<HelpExample> ExamplesOf<TLetter>(string letters, string command)
        where TLetter : class, ILetter<TLetter> =>
        LetterFormats
            .Of<TLetter>()
            .All.Where(static format => format.TrackedChanges is not null)
            .Select(format => new HelpExample(
                $"{letters}, as {format.Title} documents with tracked changes:",
                $"{command} --{format.Name} redlines"
            ));
}
