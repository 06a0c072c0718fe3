using System.Text.Json;
using ImrDocs.Templating.Diagnostics;

namespace ImrDocs.CommandLine.Checking;

/// <summary>Writes the result of a check for programs.</summary>
internal static class JsonReport
{
    public static void Write(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartObject();
        json.WriteString("letter", result.Letter);
        json.WriteNumber("templates", result.Templates);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in result.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("path", diagnostic.Path);
            json.WriteNumber("line", diagnostic.Line);
            json.WriteNumber("column", diagnostic.Column);
            json.WriteNumber("endColumn", diagnostic.EndColumn);
            json.WriteString("severity", diagnostic.Rule.Severity == TemplateSeverity.Error ? "error" : "warning");
            json.WriteString("id", diagnostic.Rule.Id);
            json.WriteString("message", diagnostic.Message);
            if (diagnostic.IncludedFrom is { } site)
            {
                json.WriteStartObject("includedFrom");
                json.WriteString("path", site.Path);
                json.WriteNumber("line", site.Line);
                json.WriteNumber("column", site.Column);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
