using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.Models;
using Spectre.Console;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>fields</c>: what a template may say, for those who write templates.</summary>
internal static class FieldsCommand
{
    public static LetterCommand Create<TLetter>(Terminal terminal)
        where TLetter : class, ILetter<TLetter>
    {
        var command = new LetterCommand(
            "fields",
            "List every field that a template can print, with its type, meaning, and an example.",
            [
                new("The fields that a template can print:", "fields"),
                new("Where to find a word:", "fields | grep -i rationale"),
            ]
        );
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

    private static void Write(IAnsiConsole console, SectionPlace place)
    {
        var width = console.Profile.Width;
        console.MarkupLineInterpolated($"[bold]{place.Section.Name}[/], {place.Where}");
        WriteText(console, place.Section.Description, indent: 0, width);
        console.WriteLine();
        foreach (var field in place.Section.Fields)
        {
            console.MarkupLineInterpolated($"  [bold]{field.TemplateName}[/]: {FieldReference.TypeOf(field)}");
            WriteText(console, FieldReference.MeaningOf(place.Section, field), indent: 6, width);
            if (field.Example is { } example)
            {
                WriteText(console, "Example: " + example, indent: 6, width);
            }
        }

        console.WriteLine();
    }

    private static void WriteText(IAnsiConsole console, string text, int indent, int width)
    {
        foreach (var line in TextWrap.Lines(text, width - indent))
        {
            console.WriteLine(new string(' ', indent) + line);
        }
    }
}
