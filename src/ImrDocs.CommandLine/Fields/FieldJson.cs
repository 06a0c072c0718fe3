using System.Text.Json;
using ImrDocs.Templating.Schema;

namespace ImrDocs.CommandLine.Fields;

/// <summary>Writes the field reference for programs.</summary>
internal static class FieldJson
{
    public static void Write(Utf8JsonWriter json, LetterSchema letter)
    {
        json.WriteStartObject();
        json.WriteString("letter", letter.Name);
        json.WriteString("language", letter.Language);
        json.WriteStartArray("sections");
        foreach (var place in FieldReference.Sections(letter.Root))
        {
            json.WriteStartObject();
            json.WriteString("name", place.Section.Name);
            json.WriteString("place", place.Where);
            json.WriteString("description", place.Section.Description);
            json.WriteStartArray("fields");
            place.Section.Fields.ToList().ForEach(field => Write(json, place.Section, field));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SectionSchema section, FieldSchema field)
    {
        var element = (field.Type as ListType)?.Element;
        json.WriteStartObject();
        json.WriteStartObject("names");
        json.WriteString("template", field.TemplateName);
        json.WriteString("json", field.IsComputed ? null : field.JsonName);
        json.WriteString("csharp", field.Name);
        json.WriteEndObject();
        json.WriteString("type", FieldReference.NameOf(field.Type));
        if (element is not null)
        {
            json.WriteString("elementType", FieldReference.NameOf(element));
        }

        json.WriteBoolean("required", field.IsRequired);
        json.WriteBoolean("nullable", field.IsNullable);
        json.WriteBoolean("computed", field.IsComputed);
        json.WriteBoolean("dataOnly", field.IsDataOnly);
        json.WriteBoolean("sensitive", Sensitivity.Covers(section, field));
        json.WriteString("label", field.Label);
        json.WriteString("default", field.Default);
        json.WriteString("description", field.Description);
        json.WriteString("example", field.Example);
        WriteConstraints(json, "constraints", field.Type);
        if (element is not null)
        {
            WriteConstraints(json, "elementConstraints", element);
        }

        if ((element ?? field.Type) is EnumType choice)
        {
            WriteChoices(json, choice);
        }

        json.WriteEndObject();
    }

    private static void WriteConstraints(Utf8JsonWriter json, string name, FieldType type)
    {
        json.WriteStartArray(name);
        foreach (var constraint in type.Constraints)
        {
            foreach (var keyword in constraint.Keywords)
            {
                json.WriteStartObject();
                json.WriteString("keyword", keyword.Name);
                if (keyword.Text is { } text)
                {
                    json.WriteString("value", text);
                }
                else
                {
                    json.WriteNumber("value", keyword.Number);
                }

                if (constraint.Meaning is { } meaning)
                {
                    json.WriteString("meaning", meaning);
                }

                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteChoices(Utf8JsonWriter json, EnumType choice)
    {
        json.WriteStartArray("choices");
        foreach (var member in choice.Members)
        {
            json.WriteStartObject();
            json.WriteString("name", member.WireName);
            json.WriteString("label", member.Label);
            json.WriteString("csharp", member.Name);
            json.WriteString("description", member.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
