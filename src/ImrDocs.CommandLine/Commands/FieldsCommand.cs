using ImrDocs.CommandLine.Fields;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.Models;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>fields</c>: what a template may say, for those who write templates.</summary>
internal static class FieldsCommand
{
    public static LetterCommand Create<TLetter>(Terminal terminal)
        where TLetter : class, ILetter<TLetter>
    {
        var letter = TLetter.LetterSchema;
        var reports = FieldReports.Create();
        var command = new LetterCommand(
            "fields",
            "List every field that a template can print, with its type, meaning, and an example.",
            [
                new("The fields that a template can print:", "fields"),
                new("Where to find a word:", $"fields | grep -i {ExampleNames.Field(letter)}"),
                new("For programs:", "fields --format json"),
                new("As documentation, a table for each section:", "fields --format markdown --out FIELDS.md"),
            ]
        );
        reports.AddTo(command);
        command.SetAction(parsed =>
        {
            var output = reports.Read(parsed);
            return output.IsRefused(terminal, []) ? ExitCode.WrongUsage
                : output.Write(terminal, letter) ? ExitCode.Done
                : ExitCode.InputErrors;
        });
        return command;
    }
}
