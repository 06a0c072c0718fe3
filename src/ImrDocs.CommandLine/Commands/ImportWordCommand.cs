using System.CommandLine;
using ImrDocs.CommandLine.Importing.Word;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>import word</c>: makes a draft of a letter from a Word document.</summary>
internal static class ImportWordCommand
{
    public static LetterCommand Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE.docx") { Description = "The letter, as Word saves it." };
        var output = new Option<string?>("--out")
        {
            Description = "The folder to write the draft to; the default is the letter's name.",
            HelpName = "DIR",
        };
        var command = new LetterCommand(
            "word",
            "Make a draft of a letter from a Word document: its declaration in C#, its templates, and an example.",
            [
                new("A draft in the folder 'notice':", "import word notice.docx"),
                new("A draft in another folder:", "import word notice.docx --out drafts/notice"),
            ]
        )
        {
            file,
            output,
        };
        command.SetStoppableAction(terminal, (parsed, _) =>
            new ImportRun(terminal, WordReader.Read, WordPackage.MostBytes).Run(
                parsed.GetRequiredValue(file),
                parsed.GetValue(output)
            )
        );
        return command;
    }
}
