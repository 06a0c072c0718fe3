using System.Text;
using ImrDocs.Templating.Schema;

namespace ImrDocs.CommandLine.Importing.Declaring;

/// <summary>Writes the declaration of a draft in C#.</summary>
internal static class CSharpDeclaration
{
    public static string Of(DraftLetter letter, string document)
    {
        var code = new StringBuilder();
        code.Append("using ImrDocs.Declarations;\n");
        if (letter.Fields.All.Any(static field => field.Kind == FieldKind.RichText))
        {
            code.Append("using ImrDocs.RichTexts;\n");
        }

        code.Append("\nnamespace Letters;\n\n");
        Summary(code, "", $"A letter, as a draft that was made of {document}.");
        code.Append("[Letter(\"").Append(letter.Name).Append("\")]\n");
        code.Append("public sealed partial record ").Append(letter.TypeName).Append("\n{\n");
        code.AppendJoin('\n', letter.Fields.All.Select(Field));
        code.Append("}\n");
        foreach (var field in letter.Fields.All.Where(static field => field.Kind == FieldKind.Choice))
        {
            code.Append('\n').Append(Choices(field));
        }

        return code.ToString();
    }

    private static string Field(DraftField field)
    {
        var code = new StringBuilder();
        var name = field.First.Name.Length == 0 ? "" : $" “{field.First.Name}”";
        Summary(code, "    ", $"The {field.First.Source}{name}.");
        if (field.IsDataOnly)
        {
            code.Append("    [DataOnly]\n");
        }

        var type = field.IsOptional ? $"partial {Type(field)}?" : $"required partial {Type(field)}";
        return code.Append("    public " + type + " " + field.Name + " { get; init; }\n").ToString();
    }

    private static string Choices(DraftField field)
    {
        var code = new StringBuilder();
        Summary(code, "", $"The choices of {field.Name}.");
        code.Append("public enum ").Append(field.ChoiceType).Append("\n{\n");
        code.AppendJoin(
            '\n',
            field.Choices.Select(static choice =>
            {
                var member = new StringBuilder();
                Summary(member, "    ", choice.Label.TrimEnd('.') + ".");
                if (FieldNames.ToLabel(choice.Name) != choice.Label)
                {
                    member.Append("    [Label(").Append(Literal(choice.Label)).Append(")]\n");
                }

                return member.Append("    ").Append(choice.Name).Append(",\n").ToString();
            })
        );
        return code.Append("}\n").ToString();
    }

    private static string Type(DraftField field) =>
        field.Kind switch
        {
            FieldKind.RichText => "RichText",
            FieldKind.Date => "DateOnly",
            FieldKind.Number => "decimal",
            FieldKind.YesNo => "bool",
            FieldKind.Choice => field.ChoiceType,
            _ => "string",
        };

    private static void Summary(StringBuilder code, string indent, string text) =>
        code.Append(indent).Append("/// <summary>").Append(Xml(text)).Append("</summary>\n");

    private static string Xml(string text)
    {
        var shown = new string([.. text.Select(static c => IsLine(c) ? ' ' : c)]);
        return shown
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
    }

    private static string Literal(string text)
    {
        var code = new StringBuilder("\"");
        foreach (var c in text)
        {
            code.Append(
                c is '"' or '\\' ? "\\" + c
                : IsLine(c) ? " "
                : c.ToString()
            );
        }

        return code.Append('"').ToString();
    }

    private static bool IsLine(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u0085';
}
