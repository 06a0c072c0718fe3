using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ImrDocs.CommandLine.Rules;
using ImrDocs.Diagnostics;

namespace ImrDocs.CommandLine.Reporting;

/// <summary>Writes JSON documents to the output, indented and with LF.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = EncoderOfLogs(),
    };

    public static void Write(Terminal terminal, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            write(json);
        }

        terminal.WriteDocument(Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)) + "\n");
    }

    // A build server finds the commands that begin with '##' wherever they stand in a line of its log.
    private static JavaScriptEncoder EncoderOfLogs()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.BasicLatin);
        settings.ForbidCharacter('#');
        return JavaScriptEncoder.Create(settings);
    }

    /// <summary>Writes errors as an array of objects.</summary>
    public static void WriteDiagnostics(this Utf8JsonWriter json, string name, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartArray(name);
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("path", diagnostic.Path);
            json.WriteNumber("line", diagnostic.Line);
            json.WriteNumber("column", diagnostic.Column);
            if (diagnostic.EndColumn is { } end)
            {
                json.WriteNumber("endColumn", end);
            }

            json.WriteString("severity", diagnostic.Rule.SeverityName);
            json.WriteString("id", diagnostic.Rule.Id);
            json.WriteString("message", diagnostic.MemberMessage);
            if (RuleGuide.AddressOf(diagnostic.Rule) is { } help)
            {
                json.WriteString("help", help);
            }

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
    }
}
