using System.Globalization;
using System.Text;
using System.Xml;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Diagnostics;
using ImrDocs.Snapshots;
using ImrDocs.Verification;
using ImrDocs.Verification.Samples;

namespace ImrDocs.CommandLine.Verifying;

/// <summary>
/// Writes what <c>verify</c> found as JUnit writes tests, each sample in each form a test of its own.
/// </summary>
internal static class VerificationJUnit
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    public static void Write(Terminal terminal, VerificationReport report)
    {
        Case[] cases =
        [
            .. report.Result.Samples.SelectMany(sample => OfSample(terminal, report, sample)),
            .. report.Result.Orphans.Select(file => OfOrphan(report, file)),
            .. OfTemplates(report),
        ];
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartElement("testsuites");
            WriteCounts(xml, cases);
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", report.LetterType);
            WriteCounts(xml, cases);
            cases.ToList().ForEach(test => Write(xml, report, test));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        terminal.WriteDocument(Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)) + "\n");
    }

    private static IEnumerable<Case> OfSample(Terminal terminal, VerificationReport report, SampleResult sample)
    {
        if (sample.Files.Count == 0)
        {
            return
            [
                new(
                    sample.Sample.Name,
                    sample.Sample.Path,
                    "error",
                    "the letter could not be made",
                    Lines(sample.Diagnostics)
                ),
            ];
        }

        var redline = report.RedlineOf(sample);
        return sample.Files.Select(file =>
        {
            var format = SampleSnapshot.FormatOf(file, report.Formats);
            return new Case(
                $"{sample.Sample.Name} ({format.Extension})",
                report.PathOf(file.VerifiedFileName),
                file.Status == SnapshotStatus.Equal ? null : "failure",
                MessageOf(file),
                file.Status == SnapshotStatus.Equal || redline is null ? "" : FormRedline.Of(terminal, redline, format)
            );
        });
    }

    private static string MessageOf(SnapshotFile file) =>
        file.Diagnostic
        ?? (file.VerifiedText is null ? "the letter has no approved version" : "the letter is not the approved one");

    private static Case OfOrphan(VerificationReport report, string file) =>
        new(
            file,
            report.PathOf(file),
            "failure",
            "no sample makes this approved letter",
            $"Remove it: {Visible(report.RemoveCommand)}\n"
        );

    private static IEnumerable<Case> OfTemplates(VerificationReport report) =>
        report.NotVerified is { } notVerified
            ?
            [
                new(
                    "templates",
                    report.TemplateErrors.First().Path,
                    "error",
                    notVerified,
                    Lines(report.TemplateDiagnostics)
                ),
            ]
            : [];

    private static string Lines(IEnumerable<Diagnostic> diagnostics) =>
        string.Concat(diagnostics.Select(static diagnostic => Visible(diagnostic.ToString()) + "\n"));

    private static void WriteCounts(XmlWriter xml, Case[] cases)
    {
        xml.WriteAttributeString("tests", Number(cases.Length));
        xml.WriteAttributeString("failures", Number(cases.Count(static test => test.Outcome == "failure")));
        xml.WriteAttributeString("errors", Number(cases.Count(static test => test.Outcome == "error")));
    }

    private static void Write(XmlWriter xml, VerificationReport report, Case test)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", report.LetterType);
        xml.WriteAttributeString("name", Visible(test.Name));
        xml.WriteAttributeString("file", Visible(test.Path));
        if (test.Outcome is { } outcome)
        {
            xml.WriteStartElement(outcome);
            xml.WriteAttributeString("message", Visible(test.Message));
            xml.WriteString(test.Text);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // XML has no way to hold most of the control characters.
    private static string Visible(string text) => VisibleLine.Of(text);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    // The text is made of visible lines.
    private sealed record Case(string Name, string Path, string? Outcome = null, string Message = "", string Text = "");
}
