using System.Buffers;
using System.Text;
using ImrDocs.Warranties;
using ImrDocs.Warranties.Sections;
using Lines = ImrDocs.Benchmarks.Writers.HandWritten.LetterLines<ImrDocs.Benchmarks.Writers.HandWritten.HtmlValue>;

namespace ImrDocs.Benchmarks.Writers.HandWritten;

/// <summary>The warranty decision as HTML, written by hand.</summary>
internal sealed class HtmlLetter : ILetterWriter
{
    private const int HashLength = 44;

    private static readonly byte[] BeforeHash = Encoding.UTF8.GetBytes(PagePolicy.BeforeHash);
    private static readonly byte[] AfterHash = Encoding.UTF8.GetBytes(PagePolicy.AfterHash);

    public void Write(WarrantyDecision letter, IBufferWriter<byte> output)
    {
        var utf8 = new Utf8Output(output);
        WriteHead(ref utf8, letter.Claim);
        if (letter.Claim is { } header)
        {
            WriteHeader(ref utf8, header);
        }

        WriteInspector(ref utf8, letter.Inspector);
        WriteSummary(ref utf8, letter.Findings);
        WriteItems(ref utf8, letter);
        utf8.Raw("</main>\n</body>\n</html>\n"u8);
        utf8.Flush();
    }

    private static void WriteHead(ref Utf8Output output, ClaimHeader? header)
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
        output.Raw("<title>Warranty Decision"u8);
        if (header is not null)
        {
            output.Raw(" "u8);
            HtmlValue.Write(ref output, header.ClaimNumber);
        }

        output.Raw("</title>\n<style>"u8);
        output.Raw(properties);
        output.Raw("</style>\n<style>\n"u8);
        output.Raw(PageStyle.Utf8);
        output.Raw("\n</style>\n</head>\n<body>\n<main>\n"u8);
    }

    private static void WriteHeader(ref Utf8Output output, ClaimHeader header)
    {
        output.Raw("<dl>\n<dt>Claim Number:</dt>\n<dd>"u8);
        HtmlValue.Write(ref output, header.ClaimNumber);
        output.Raw("</dd>\n<dt>Date Assigned:</dt>\n<dd>"u8);
        output.Date(header.DateAssigned);
        output.Raw("</dd>\n<dt>Date of Purchase:</dt>\n<dd>"u8);
        output.Date(header.DateOfPurchase);
        output.Raw("</dd>\n<dt>Decision Date:</dt>\n<dd>"u8);
        output.Date(header.DecisionDate);
        output.Raw("</dd>\n<dt>Refusal Date:</dt>\n<dd>"u8);
        output.Date(header.RefusalDate);
        output.Raw("</dd>\n<dt>Priority:</dt>\n<dd>"u8);
        output.Raw(header.Priority == Priority.Standard ? "Standard"u8 : "Urgent"u8);
        output.Raw("</dd>\n<dt>Claim Received:</dt>\n<dd>"u8);
        output.Date(header.ClaimReceived);
        output.Raw("</dd>\n</dl>\n"u8);
    }

    private static void WriteInspector(ref Utf8Output output, Inspector inspector)
    {
        output.Raw(
            """
            <h1>HOW THIS DECISION WAS MADE</h1>
            <p>The bicycle shop sent the whole file of this claim to an independent inspector. The inspector does
            not work for the maker, the shop, or the owner, and is paid the same whatever the outcome. The
            inspector has repaired bicycles for more than five years and still spends most of every week at the
            bench. The inspector was chosen for training and experience in the trades that build and repair the
            parts in question, looked at the bicycle itself as well as at the photographs and the invoices, and
            tried each part that could still be ridden. The inspector knows the terms of the warranty and the
            repair manual, and which of the two comes first where they do not agree.</p>
            <p>The inspector has the following qualifications:</p>
            <dl>
            <dt>Region(s):</dt>
            <dd>
            """u8
        );
        Lines.WriteRegions(ref output, inspector.Regions);
        output.Raw("</dd>\n<dt>Trade(s):</dt>\n<dd>"u8);
        HtmlValue.WriteList(ref output, inspector.Trades);
        output.Raw("</dd>\n</dl>\n"u8);
    }

    private static void WriteSummary(ref Utf8Output output, Findings summary)
    {
        output.Raw(
            """
            <h2>WHAT THE INSPECTOR FOUND</h2>
            <p>The inspector wrote the following after reading the file and riding the bicycle:</p>

            """u8
        );
        for (var i = 0; i < summary.Narrative.Count; i++)
        {
            output.Raw("<p>"u8);
            HtmlValue.Write(ref output, summary.Narrative[i]);
            output.Raw("</p>\n"u8);
        }
    }

    private static void WriteItems(ref Utf8Output output, WarrantyDecision letter)
    {
        output.Raw(
            """
            <h2>REPAIRS, DECISIONS AND REASONS</h2>
            <p>The shop carries out what is decided for each of the repairs below:</p>

            """u8
        );
        for (var i = 0; i < letter.Items.Count; i++)
        {
            var item = letter.Items[i];
            output.Raw("<h3><em>"u8);
            Lines.WriteTitle(ref output, item);
            output.Raw("</em>: <strong>"u8);
            output.Raw(item.Decision == Decision.Upheld ? "Upheld"u8 : "Overturned"u8);
            output.Raw("</strong></h3>\n<p><strong>The maker's grounds:</strong> "u8);
            Lines.WriteGrounds(ref output, item.MakerCites, "The maker"u8, letter.Edition);
            output.Raw("</p>\n<p><strong>The inspector's grounds:</strong> "u8);
            Lines.WriteGrounds(ref output, item.InspectorCites, "The inspector"u8, letter.Edition);
            output.Raw("</p>\n<p><strong>Reasons:</strong> "u8);
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
