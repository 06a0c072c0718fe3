using ImrDocs.Letters;
using ImrDocs.Models;

namespace ImrDocs.CommandLine.Commands;

/// <summary>The examples of commands that write letters with tracked changes.</summary>
internal static class TrackedExamples
{
    /// <summary>An example for each form of a letter in which changes are tracked.</summary>
    /// <typeparam name="TLetter">The kind of letter.</typeparam>
    /// <param name="letters">The letters that are written.</param>
    /// <param name="command">The command that writes them.</param>
    public static IEnumerable<HelpExample> Of<TLetter>(string letters, string command)
        where TLetter : class, ILetter<TLetter> =>
        LetterFormats
            .Of<TLetter>()
            .All.Where(static format => format.TrackedChanges is not null)
            .Select(format => new HelpExample(
                $"{letters}, as {format.Title} documents with tracked changes:",
                $"{command} --{format.Name} redlines"
            ));
}
