using System.Text.Json;
using ImrDocs.CommandLine.Rules;
using ImrDocs.Diagnostics;

namespace ImrDocs.CommandLine.Reporting;

/// <summary>Writes errors in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS).</summary>
internal static class SarifReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>Writes a report.</summary>
    /// <param name="json">The output.</param>
    /// <param name="diagnostics">What was found.</param>
    /// <param name="tool">The name of the tool.</param>
    /// <param name="analyzed">
    /// The files that were looked at, so that a report without results says of which files it speaks.
    /// </param>
    public static void Write(
        Utf8JsonWriter json,
        IReadOnlyList<Diagnostic> diagnostics,
        string tool,
        IReadOnlyList<string> analyzed
    )
    {
        var rules = diagnostics
            .Select(static d => d.Rule)
            .Distinct()
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal)
            .ToList();
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, tool, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteAnalyzed(json, analyzed);
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
        {
            WriteResult(json, diagnostic, rules.IndexOf(diagnostic.Rule));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, string tool, IReadOnlyList<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", tool);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            if (RuleGuide.AddressOf(rule) is { } help)
            {
                json.WriteString("helpUri", help);
            }

            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteAnalyzed(Utf8JsonWriter json, IReadOnlyList<string> analyzed)
    {
        json.WriteStartArray("artifacts");
        foreach (var path in analyzed)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", UriOf(path));
            json.WriteEndObject();
            json.WriteStartArray("roles");
            json.WriteStringValue("analysisTarget");
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Level(diagnostic.Rule));
        WriteText(
            json,
            "message",
            diagnostic.MemberMessage + (diagnostic.Case is { } letter ? $" (in the letter of {letter})" : "")
        );
        json.WriteStartArray("locations");
        WriteLocation(json, diagnostic.Path, diagnostic.Line, diagnostic.Column, diagnostic.EndColumn, message: null);
        json.WriteEndArray();
        if (diagnostic.IncludedFrom is { } site)
        {
            json.WriteStartArray("relatedLocations");
            WriteLocation(json, site.Path, site.Line, site.Column, endColumn: null, "included from here");
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(
        Utf8JsonWriter json,
        string path,
        int line,
        int column,
        int? endColumn,
        string? message
    )
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", line);
        json.WriteNumber("startColumn", column);
        if (endColumn is { } end)
        {
            json.WriteNumber("endColumn", end);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        if (message is not null)
        {
            WriteText(json, "message", message);
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string UriOf(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string Level(Rule rule) => rule.Severity == Severity.Info ? "note" : rule.SeverityName;
}
