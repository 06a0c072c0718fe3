using System.Text.Json;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Schema.Constraints;

namespace ImrDocs.Json;

/// <summary>Writes the types of fields as JSON Schema says them.</summary>
internal static class JsonSchemaTypes
{
    public static void Write(Utf8JsonWriter json, FieldType type)
    {
        switch (type)
        {
            case TextType:
                WriteType(json, "string", type);
                break;
            case RichTextType:
                WriteType(json, "string", type);
                json.WriteString("contentMediaType", "text/markdown");
                break;
            case IntegerType:
                WriteType(json, "integer", type);
                break;
            case DecimalType:
                WriteType(json, "number", type);
                break;
            case BooleanType:
                WriteType(json, "boolean", type);
                break;
            case DateType:
                WriteType(json, "string", type);
                json.WriteString("format", "date");
                break;
            case ListType list:
                WriteType(json, "array", type);
                json.WriteStartObject("items");
                Write(json, list.Element);
                json.WriteEndObject();
                break;
            default:
                json.WriteString("$ref", "#/$defs/" + JsonSchemaDefinitions.NameOf(type));
                break;
        }
    }

    // A blank text says nothing: where it may be absent, it is read as absent, and elsewhere as an error.
    private static void WriteType(Utf8JsonWriter json, string name, FieldType type)
    {
        json.WriteString("type", name);
        var keywords = type.Constraints.SelectMany(static constraint => constraint.Keywords).ToList();
        var first = keywords.DistinctBy(static keyword => keyword.Name).ToList();
        first.ForEach(keyword => WriteKeyword(json, keyword));
        var repeated = keywords.Except(first).ToList();
        if (repeated.Count > 0)
        {
            WriteRepeated(json, repeated);
        }
    }

    // A member of an object stands once: where two constraints say the same keyword, both must hold.
    private static void WriteRepeated(Utf8JsonWriter json, List<SchemaKeyword> keywords)
    {
        json.WriteStartArray("allOf");
        foreach (var keyword in keywords)
        {
            json.WriteStartObject();
            WriteKeyword(json, keyword);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteKeyword(Utf8JsonWriter json, SchemaKeyword keyword)
    {
        if (keyword.Text is { } text)
        {
            json.WriteString(keyword.Name, text);
        }
        else
        {
            json.WriteNumber(keyword.Name, keyword.Number);
        }
    }
}
