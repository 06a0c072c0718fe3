using System.Text;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Templating.Schema;

namespace ImrDocs.CommandLine.Fields;

/// <summary>Writes the field reference as documentation: a table for each section.</summary>
internal static class FieldMarkdown
{
    private const string Special = @"\`*_[]<>#|&~$";

    public static string Write(LetterSchema letter)
    {
        var text = new StringBuilder();
        text.Append("# Fields of the letter ").Append(Escape(letter.Name)).Append('\n');
        foreach (var place in FieldReference.Sections(letter.Root))
        {
            text.Append("\n## ").Append(Escape(place.Section.Name)).Append("\n\n");
            text.Append("Where: ").Append(Escape(place.Where)).Append(".\n");
            if (place.Section.Description.Length > 0)
            {
                text.Append('\n').Append(Escape(place.Section.Description)).Append('\n');
            }

            text.Append("\n| Template | JSON | Type | Meaning | Example |\n|---|---|---|---|---|\n");
            foreach (var field in place.Section.Fields)
            {
                string[] cells =
                [
                    Code(field.TemplateName),
                    field.IsComputed ? "" : Code(field.JsonName),
                    Escape(FieldReference.TypeOf(field)),
                    Escape(FieldReference.MeaningOf(place.Section, field)),
                    Escape(field.Example ?? ""),
                ];
                text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
            }
        }

        return text.ToString();
    }

    // Names are letters, digits, and underscores.
    private static string Code(string name) => $"`{name}`";

    // A cell ends with its line and with a bar, and markup is shown as it is written.
    private static string Escape(string text) =>
        string.Concat(
            VisibleLine.Of(text.ReplaceLineEndings(" ")).Select(static c => Special.Contains(c) ? $"\\{c}" : $"{c}")
        );
}
