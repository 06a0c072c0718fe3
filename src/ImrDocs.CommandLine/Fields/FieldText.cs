using ImrDocs.CommandLine.Reporting;
using ImrDocs.Templating.Schema;

namespace ImrDocs.CommandLine.Fields;

/// <summary>Writes the field reference for people.</summary>
internal static class FieldText
{
    private const int FieldIndent = 2;
    private const int TextIndent = 6;

    public static void Write(Terminal terminal, LetterSchema letter)
    {
        foreach (var place in FieldReference.Sections(letter.Root))
        {
            Write(terminal, place);
        }
    }

    private static void Write(Terminal terminal, SectionPlace place)
    {
        terminal.Output.WriteLine($"{terminal.Paint(Ink.Bold, place.Section.Name)}, {place.Where}");
        TextWrap.Write(terminal, place.Section.Description, indent: 0);
        terminal.Output.WriteLine();
        foreach (var field in place.Section.Fields)
        {
            terminal.Output.WriteLine(
                $"{new string(' ', FieldIndent)}{terminal.Paint(Ink.Bold, field.TemplateName)}: "
                    + FieldReference.TypeOf(field)
            );
            TextWrap.Write(terminal, FieldReference.MeaningOf(place.Section, field), TextIndent);
            if (field.Example is { } example)
            {
                TextWrap.Write(terminal, "Example: " + example, TextIndent);
            }
        }

        terminal.Output.WriteLine();
    }
}
