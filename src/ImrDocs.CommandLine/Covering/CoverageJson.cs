using System.Text.Json;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Verification.Coverage;

namespace ImrDocs.CommandLine.Covering;

/// <summary>Writes wording coverage for programs.</summary>
internal static class CoverageJson
{
    public static void Write(Utf8JsonWriter json, CoverageResult result, string letter)
    {
        json.WriteStartObject();
        json.WriteString("letter", letter);
        json.WriteNumber("samples", result.Samples);
        json.WriteNumber("points", result.Count);
        json.WriteNumber("reached", result.Reached);
        json.WriteNumber("percent", CoverageResult.Percent(result.Reached, result.Count));
        json.WriteStartArray("templates");
        foreach (var template in result.Templates)
        {
            WriteTemplate(json, result.Root, template);
        }

        json.WriteEndArray();
        json.WriteDiagnostics("diagnostics", result.Diagnostics);
        json.WriteEndObject();
    }

    private static void WriteTemplate(Utf8JsonWriter json, string root, TemplateCoverage template)
    {
        json.WriteStartObject();
        json.WriteString("path", root + template.Path);
        json.WriteNumber("points", template.Count);
        json.WriteNumber("reached", template.Reached);
        json.WriteNumber("percent", CoverageResult.Percent(template.Reached, template.Count));
        json.WriteStartArray("missing");
        foreach (var missing in template.Missing)
        {
            WritePoint(json, missing);
            json.WriteString("message", missing.Missing);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("setAside");
        foreach (var aside in template.Points.Where(static point => !point.Counts))
        {
            WritePoint(json, aside);
            json.WriteString("reason", aside.SetAside!.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("missingLines");
        template.MissingLines.ToList().ForEach(json.WriteNumberValue);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter json, PointCoverage coverage)
    {
        json.WriteStartObject();
        json.WriteNumber("line", coverage.Point.Line);
        json.WriteNumber("column", coverage.Point.Column);
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(coverage.Point.Kind.ToString()));
        json.WriteString("subject", coverage.Point.Subject);
        json.WriteString("outcome", coverage.Point.Outcome);
    }
}
