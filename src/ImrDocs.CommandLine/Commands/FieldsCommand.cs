using System.CommandLine;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Models;
using ImrDocs.Templating.Schema;
using Spectre.Console;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>fields</c>: what a template may say, for those who write templates.</summary>
internal static class FieldsCommand
{
    public static Command Create<TLetter>(Terminal terminal)
        where TLetter : class, ILetter<TLetter>
    {
        var command = new Command("fields", "List every field that a template may print: name, type, meaning, whether it can be absent, an example.");
        command.SetAction(_ =>
        {
            var console = terminal.ToConsole();
            foreach (var section in FieldReference.Sections(TLetter.LetterSchema.Root))
            {
                Write(console, section);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(IAnsiConsole console, SectionSchema section)
    {
        console.MarkupLineInterpolated($"[bold]{section.Name}[/]");
        console.WriteLine(section.Description);
        var table = new Table().Border(TableBorder.Simple).AddColumns("Name", "Type", "Absent?", "Meaning", "Example");
        table.Columns[0].NoWrap();
        foreach (var field in section.Fields)
        {
            table.AddRow(
                new Text(field.TemplateName, new Style(decoration: Decoration.Bold)),
                new Text(FieldReference.TypeOf(field.Type)),
                new Text(FieldReference.AbsenceOf(field)),
                new Text(FieldReference.MeaningOf(field)),
                new Text(field.Example ?? ""));
        }

        console.Write(table);
        console.WriteLine();
    }
}
