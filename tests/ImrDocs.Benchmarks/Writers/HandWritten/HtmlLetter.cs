using System.Buffers;
using System.Text;
using ImrDocs.Determinations;
using ImrDocs.Determinations.Sections;
using Lines = ImrDocs.Benchmarks.Writers.HandWritten.LetterLines<ImrDocs.Benchmarks.Writers.HandWritten.HtmlValue>;

namespace ImrDocs.Benchmarks.Writers.HandWritten;

/// <summary>The determination letter as HTML, written by hand.</summary>
internal sealed class HtmlLetter : ILetterWriter
{
    private const int HashLength = 44;

    private static readonly byte[] BeforeHash = Encoding.UTF8.GetBytes(PagePolicy.BeforeHash);
    private static readonly byte[] AfterHash = Encoding.UTF8.GetBytes(PagePolicy.AfterHash);

    public void Write(FinalDetermination letter, IBufferWriter<byte> output)
    {
        var utf8 = new Utf8Output(output);
        WriteHead(ref utf8, letter.Case);
        if (letter.Case is { } header)
        {
            WriteHeader(ref utf8, header);
        }

        WriteCredentials(ref utf8, letter.Credentials);
        WriteSummary(ref utf8, letter.CaseSummary);
        WriteItems(ref utf8, letter);
        utf8.Raw("</main>\n</body>\n</html>\n"u8);
        utf8.Flush();
    }

    private static void WriteHead(ref Utf8Output output, CaseHeader? header)
    {
        output.Raw(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">

            """u8
        );
        var properties = Encoding.UTF8.GetBytes(PagePolicy.PropertiesOf(header));
        output.Raw(BeforeHash);
        output.Advance(PagePolicy.WriteHash(properties, output.Reserve(HashLength)));
        output.Raw(AfterHash);
        output.Raw("<title>IMR Final Determination"u8);
        if (header is not null)
        {
            output.Raw(" "u8);
            HtmlValue.Write(ref output, header.CaseNumber);
        }

        output.Raw("</title>\n<style>"u8);
        output.Raw(properties);
        output.Raw("</style>\n<style>\n"u8);
        output.Raw(PageStyle.Utf8);
        output.Raw("\n</style>\n</head>\n<body>\n<main>\n"u8);
    }

    private static void WriteHeader(ref Utf8Output output, CaseHeader header)
    {
        output.Raw("<dl>\n<dt>Case Number:</dt>\n<dd>"u8);
        HtmlValue.Write(ref output, header.CaseNumber);
        output.Raw("</dd>\n<dt>Date Assigned:</dt>\n<dd>"u8);
        output.Date(header.DateAssigned);
        output.Raw("</dd>\n<dt>Date of Injury:</dt>\n<dd>"u8);
        output.Date(header.DateOfInjury);
        output.Raw("</dd>\n<dt>Decision Date:</dt>\n<dd>"u8);
        output.Date(header.DecisionDate);
        output.Raw("</dd>\n<dt>UR Denial Date:</dt>\n<dd>"u8);
        output.Date(header.UrDenialDate);
        output.Raw("</dd>\n<dt>Priority:</dt>\n<dd>"u8);
        output.Raw(header.Priority == Priority.Standard ? "Standard"u8 : "Expedited"u8);
        output.Raw("</dd>\n<dt>Application Received:</dt>\n<dd>"u8);
        output.Date(header.ApplicationReceived);
        output.Raw("</dd>\n</dl>\n"u8);
    }

    private static void WriteCredentials(ref Utf8Output output, Credentials credentials)
    {
        output.Raw(
            """
            <h1>HOW THE IMR FINAL DETERMINATION WAS MADE</h1>
            <p>MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with the employer, employee, providers or the claims administrator. He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a week in active practice. The expert reviewer was selected based on his/her clinical experience, education, background, and expertise in the same or similar specialties that evaluate and/or treat the medical condition and disputed items/Service. He/she is familiar with governing laws and regulations, including the strength of evidence hierarchy that applies to Independent Medical Review determinations.</p>
            <p>The Expert Reviewer has the following credentials:</p>
            <dl>
            <dt>State(s) of Licensure:</dt>
            <dd>
            """u8
        );
        Lines.WriteStates(ref output, credentials.StatesOfLicensure);
        output.Raw("</dd>\n<dt>Certification(s)/Specialty:</dt>\n<dd>"u8);
        HtmlValue.WriteList(ref output, credentials.Specialties);
        output.Raw("</dd>\n</dl>\n"u8);
    }

    private static void WriteSummary(ref Utf8Output output, CaseSummary summary)
    {
        output.Raw(
            """
            <h2>CLINICAL CASE SUMMARY</h2>
            <p>The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:</p>

            """u8
        );
        for (var i = 0; i < summary.Narrative.Count; i++)
        {
            output.Raw("<p>"u8);
            HtmlValue.Write(ref output, summary.Narrative[i]);
            output.Raw("</p>\n"u8);
        }
    }

    private static void WriteItems(ref Utf8Output output, FinalDetermination letter)
    {
        output.Raw(
            """
            <h2>IMR ISSUES, DECISIONS AND RATIONALES</h2>
            <p>The Final Determination was based on decisions for the disputed items/services set forth below:</p>

            """u8
        );
        for (var i = 0; i < letter.Items.Count; i++)
        {
            var item = letter.Items[i];
            output.Raw("<h3><em>"u8);
            Lines.WriteTitle(ref output, item);
            output.Raw("</em>: <strong>"u8);
            output.Raw(item.Decision == Decision.Upheld ? "Upheld"u8 : "Overturned"u8);
            output.Raw("</strong></h3>\n<p><strong>Claims Administrator guideline:</strong> "u8);
            Lines.WriteGuideline(
                ref output,
                item.ClaimsAdministratorCites,
                "The Claims Administrator"u8,
                letter.Edition
            );
            output.Raw("</p>\n<p><strong>MAXIMUS guideline:</strong> "u8);
            Lines.WriteGuideline(ref output, item.ReviewerCites, "The Expert Reviewer"u8, letter.Edition);
            output.Raw("</p>\n<p><strong>Decision rationale:</strong> "u8);
            WriteParagraphs(ref output, item.Rationale);
        }
    }

    private static void WriteParagraphs(ref Utf8Output output, IReadOnlyList<string> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            output.Raw(i > 0 ? "</p>\n<p>"u8 : default);
            HtmlValue.Write(ref output, paragraphs[i]);
        }

        output.Raw("</p>\n"u8);
    }
}
