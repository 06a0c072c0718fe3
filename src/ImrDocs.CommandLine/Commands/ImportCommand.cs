using ImrDocs.CommandLine.Reporting;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>import</c>: makes a draft of a letter from a document that people have.</summary>
internal static class ImportCommand
{
    public static LetterCommand Create(Terminal terminal) =>
        new(
            "import",
            "Make a draft of a letter from a document.",
            [new("A draft from a Word document, in the folder 'notice':", "import word notice.docx")]
        )
        {
            ImportWordCommand.Create(terminal),
        };
}
