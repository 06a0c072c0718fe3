using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ImrDocs.Templating.Schema;

namespace ImrDocs.CommandLine.Importing.Declaring;

/// <summary>Writes a case with a value for each field, none of which is anybody's.</summary>
internal static class SampleCase
{
    private const string Date = "2020-02-14";
    private const decimal Number = 1234.5m;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(DraftLetter letter)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            foreach (var field in letter.Fields.All)
            {
                json.WritePropertyName(field.JsonName);
                Write(json, field);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, DraftField field)
    {
        switch (field.Kind)
        {
            case FieldKind.Date:
                json.WriteStringValue(Date);
                break;
            case FieldKind.Number:
                json.WriteNumberValue(Number);
                break;
            case FieldKind.YesNo:
                json.WriteBooleanValue(true);
                break;
            case FieldKind.Choice:
                json.WriteStringValue(field.Choices[0].WireName);
                break;
            default:
                json.WriteStringValue(FieldNames.ToPhrase(field.TemplateName));
                break;
        }
    }
}
