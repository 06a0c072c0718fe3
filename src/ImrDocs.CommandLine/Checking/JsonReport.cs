using System.Text.Json;
using ImrDocs.CommandLine.Reporting;

namespace ImrDocs.CommandLine.Checking;

/// <summary>Writes the result of a check for programs.</summary>
internal static class JsonReport
{
    public static void Write(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartObject();
        json.WriteString("letter", result.Letter);
        json.WriteStartArray("folders");
        result.Folders.ToList().ForEach(folder => json.WriteStringValue(folder.Path));
        json.WriteEndArray();
        json.WriteNumber("templates", result.Templates.Count);
        json.WriteDiagnostics("diagnostics", result.Diagnostics);
        json.WriteEndObject();
    }
}
