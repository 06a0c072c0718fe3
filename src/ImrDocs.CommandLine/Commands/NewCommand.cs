using ImrDocs.CommandLine.Reporting;
using ImrDocs.Models;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>new</c>: adds a file to a letter's templates.</summary>
internal static class NewCommand
{
    public static LetterCommand Create<TLetter>(Terminal terminal, string tool)
        where TLetter : class, ILetter<TLetter> =>
        new("new", "Add a file to the templates.", [new("A copy of the default style, to change:", "new style")])
        {
            NewStyleCommand.Create<TLetter>(terminal, tool),
        };
}
