using System.Text.Json;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Snapshots;
using ImrDocs.Snapshots.Redlines;
using ImrDocs.Verification;
using ImrDocs.Verification.Clauses;
using ImrDocs.Verification.Samples;

namespace ImrDocs.CommandLine.Verifying;

/// <summary>Writes what <c>verify</c> found for programs.</summary>
internal static class VerificationJson
{
    public static void Write(Utf8JsonWriter json, VerificationReport report)
    {
        json.WriteStartObject();
        json.WriteString("letter", report.Letter);
        json.WriteString("folder", report.Result.Folder);
        json.WriteBoolean("isMatch", report.IsMatch);
        json.WriteString("notVerified", report.NotVerified);
        json.WriteDiagnostics("templateFaults", report.TemplateDiagnostics);
        json.WriteStartArray("samples");
        foreach (var sample in report.Result.Samples)
        {
            WriteSample(json, report, sample);
        }

        json.WriteEndArray();
        json.WriteStartArray("orphans");
        report.Result.Orphans.ToList().ForEach(file => json.WriteStringValue(report.PathOf(file)));
        json.WriteEndArray();
        json.WriteString("reviewCommand", report.ReviewCommand);
        json.WriteString("removeOrphansCommand", report.RemoveCommand);
        json.WriteEndObject();
    }

    private static void WriteSample(Utf8JsonWriter json, VerificationReport report, SampleResult sample)
    {
        json.WriteStartObject();
        json.WriteString("name", sample.Sample.Name);
        json.WriteString("path", sample.Sample.Path);
        json.WriteString("status", FileStatus.Of(sample));
        json.WriteStartArray("files");
        foreach (var file in sample.Files)
        {
            json.WriteStartObject();
            json.WriteString("format", SampleSnapshot.FormatOf(file, report.Formats).Extension);
            json.WriteString("status", FileStatus.Of(file));
            json.WriteString("verified", report.PathOf(file.VerifiedFileName));
            json.WriteString(
                "received",
                file.Status == SnapshotStatus.Equal ? null : report.PathOf(file.ReceivedFileName)
            );
            if (file.Diagnostic is { } diagnostic)
            {
                json.WriteString("fault", diagnostic);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("fallbacks");
        foreach (var fallback in sample.Fallbacks)
        {
            json.WriteStartObject();
            json.WriteString("format", fallback.Format.Extension);
            json.WriteString("reason", fallback.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (var change in report.RedlineOf(sample) is { IsNew: false } redline ? redline.Changes : [])
        {
            WriteChange(json, change);
        }

        json.WriteEndArray();
        json.WriteDiagnostics("diagnostics", sample.Diagnostics);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, ClauseChange change)
    {
        json.WriteStartObject();
        json.WriteString("clause", change.Place.Name);
        json.WriteString(
            "kind",
            change.Kind switch
            {
                ClauseChangeKind.Words => "words",
                ClauseChangeKind.Markup => "markup",
                ClauseChangeKind.Form => change.Format?.ChangesTitle.ToLowerInvariant(),
                _ => "file",
            }
        );
        json.WriteStartArray("spans");
        foreach (var (kind, text) in change.Spans)
        {
            json.WriteStartObject();
            json.WriteString(
                kind switch
                {
                    SpanKind.Removed => "removed",
                    SpanKind.Added => "added",
                    _ => "same",
                },
                text
            );
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
