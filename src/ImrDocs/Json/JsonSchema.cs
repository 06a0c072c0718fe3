using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ImrDocs.Models;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Json;

/// <summary>Writes the JSON Schema (draft 2020-12) of a letter from its declaration.</summary>
/// <remarks>
/// What a rule across fields asks for cannot be said in a schema; reading a letter checks it. A field that is declared
/// sensitive is marked with <c>x-sensitive</c>, an annotation that validators pass over.
/// </remarks>
public static class JsonSchema
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema as indented JSON with LF and a final line break.</summary>
    public static string Write(LetterSchema letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString(JsonMembers.SchemaAddress, "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", letter.Root.Name);
            WriteObject(json, letter.Root, isRoot: true);
            json.WriteStartObject("$defs");
            foreach (var definition in JsonSchemaDefinitions.Of(letter.Root))
            {
                json.WriteStartObject(definition.Name);
                WriteDefinition(json, definition.Type);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteDefinition(Utf8JsonWriter json, FieldType type)
    {
        if (type is SectionType section)
        {
            WriteObject(json, section.Section, isRoot: false);
        }
        else if (type is EnumType choice)
        {
            WriteDescription(json, choice.Description);
            json.WriteStartArray("enum");
            foreach (var member in choice.Members)
            {
                json.WriteStringValue(member.WireName);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteObject(Utf8JsonWriter json, SectionSchema section, bool isRoot)
    {
        WriteDescription(json, section.Description);
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        if (isRoot)
        {
            json.WriteStartObject(JsonMembers.SchemaAddress);
            json.WriteString("type", "string");
            json.WriteEndObject();
        }

        foreach (var field in section.Fields.Where(static f => !f.IsComputed))
        {
            json.WriteStartObject(field.JsonName);
            WriteField(json, field);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (var field in section.Fields.Where(static f => f.IsRequired))
        {
            json.WriteStringValue(field.JsonName);
        }

        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteField(Utf8JsonWriter json, FieldSchema field)
    {
        WriteDescription(json, field.Description);
        if (field.IsSensitive)
        {
            json.WriteBoolean("x-sensitive", true);
        }

        if (field.Example is { } example)
        {
            json.WriteStartArray("examples");
            WriteValue(json, field.Type, example);
            json.WriteEndArray();
        }

        if (field.Default is { } value)
        {
            json.WritePropertyName("default");
            WriteValue(json, field.Type, value);
        }

        if (field.IsNullable)
        {
            json.WriteStartArray("anyOf");
            json.WriteStartObject();
            JsonSchemaTypes.Write(json, field.Type);
            json.WriteEndObject();
            json.WriteStartObject();
            json.WriteString("type", "null");
            json.WriteEndObject();
            json.WriteEndArray();
        }
        else
        {
            JsonSchemaTypes.Write(json, field.Type);
        }
    }

    private static void WriteDescription(Utf8JsonWriter json, string description)
    {
        if (description.Length > 0)
        {
            json.WriteString("description", description);
        }
    }

    private static void WriteValue(Utf8JsonWriter json, FieldType type, string text)
    {
        if (type is TextType or RichTextType or DateType or EnumType)
        {
            json.WriteStringValue(text);
        }
        else
        {
            json.WriteRawValue(text);
        }
    }
}
