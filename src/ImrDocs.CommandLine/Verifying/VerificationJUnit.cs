using System.Globalization;
using System.Text;
using System.Xml;
using ImrDocs.Letters;
using ImrDocs.Snapshots;
using ImrDocs.Snapshots.Redlines;
using ImrDocs.Validation;
using ImrDocs.Verification;

namespace ImrDocs.CommandLine.Verifying;

/// <summary>Writes what <c>verify</c> found as JUnit writes tests, each sample in each form a test of its own.</summary>
internal static class VerificationJUnit
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static void Write(TextWriter output, VerificationReport report)
    {
        Case[] cases = [.. report.Result.Samples.SelectMany(sample => OfSample(report, sample)), .. report.Result.Orphans.Select(file => OfOrphan(report, file)), .. OfTemplates(report)];
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

        output.WriteLine(Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
    }

    private static IEnumerable<Case> OfSample(VerificationReport report, SampleResult sample) => sample.Files.Count == 0
        ? [new(sample.Sample.Name, sample.Sample.Path, "error", "the letter could not be made", Lines(sample.Faults))]
        : LetterFormats.All.Zip(sample.Files, (format, file) => OfFile(report, $"{sample.Sample.Name} ({format.Extension()})", file));

    private static Case OfFile(VerificationReport report, string name, SnapshotFile file)
    {
        var path = report.PathOf(file.VerifiedFileName);
        return file switch
        {
            { Status: SnapshotStatus.Equal } => new(name, path),
            { Fault: { } fault } => new(name, path, "failure", fault),
            { VerifiedText: { } verified } => new(name, path, "failure", "the letter is not the approved one", Redline.Render(verified, file.ReceivedText)),
            _ => new(name, path, "failure", "the letter has no approved version", Redline.Render("", file.ReceivedText)),
        };
    }

    private static Case OfOrphan(VerificationReport report, string file) =>
        new(file, report.PathOf(file), "failure", "no sample makes this approved letter", $"Remove it: {report.RemoveCommand}\n");

    private static IEnumerable<Case> OfTemplates(VerificationReport report) =>
        report.TemplateFaults.Count == 0 ? [] : [new("templates", report.TemplateFaults[0].Path, "error", "no letter can be made", Lines(report.TemplateFaults))];

    private static string Lines(IEnumerable<Diagnostic> diagnostics) => string.Concat(diagnostics.Select(static diagnostic => $"{diagnostic}\n"));

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
            xml.WriteString(string.Join('\n', test.Text.Split('\n').Select(Visible)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // XML has no way to hold most of the control characters.
    private static string Visible(string text) => VisibleText.Of(text);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private sealed record Case(string Name, string Path, string? Outcome = null, string Message = "", string Text = "");
}
