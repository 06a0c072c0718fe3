using System.Text.Json;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Json;

/// <summary>Writes the types of fields as JSON Schema says them.</summary>
internal static class JsonSchemaTypes
{
    public static void Write(Utf8JsonWriter json, FieldType type)
    {
        switch (type)
        {
            case TextType text:
                WriteText(json, text);
                break;
            case IntegerType integer:
                json.WriteString("type", "integer");
                WriteNumber(json, "minimum", integer.Minimum);
                WriteNumber(json, "maximum", integer.Maximum);
                break;
            case DecimalType number:
                json.WriteString("type", "number");
                WriteNumber(json, "minimum", number.Minimum);
                WriteNumber(json, "maximum", number.Maximum);
                break;
            case BooleanType:
                json.WriteString("type", "boolean");
                break;
            case DateType:
                json.WriteString("type", "string");
                json.WriteString("format", "date");
                break;
            case ListType list:
                WriteList(json, list);
                break;
            default:
                json.WriteString("$ref", "#/$defs/" + JsonSchemaDefinitions.NameOf(type));
                break;
        }
    }

    // A blank text says nothing: where it may be absent, it is read as absent, and elsewhere as an error.
    private static void WriteText(Utf8JsonWriter json, TextType text)
    {
        json.WriteString("type", "string");
        WriteNumber(json, "minLength", text.MinLength);
        WriteNumber(json, "maxLength", text.MaxLength);
        if (text.Pattern is { } pattern)
        {
            json.WriteString("pattern", $"^(?:{pattern})$");
        }
    }

    private static void WriteList(Utf8JsonWriter json, ListType list)
    {
        json.WriteString("type", "array");
        WriteNumber(json, "minItems", list.MinCount > 0 ? list.MinCount : null);
        WriteNumber(json, "maxItems", list.MaxCount);
        json.WriteStartObject("items");
        Write(json, list.Element);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }
}
