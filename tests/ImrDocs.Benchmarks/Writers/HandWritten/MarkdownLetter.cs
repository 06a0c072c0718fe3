using System.Buffers;
using ImrDocs.Warranties;
using ImrDocs.Warranties.Sections;
using Lines = ImrDocs.Benchmarks.Writers.HandWritten.LetterLines<ImrDocs.Benchmarks.Writers.HandWritten.MarkdownValue>;

namespace ImrDocs.Benchmarks.Writers.HandWritten;

/// <summary>The warranty decision as Markdown, written by hand.</summary>
internal sealed class MarkdownLetter : ILetterWriter
{
    public void Write(WarrantyDecision letter, IBufferWriter<byte> output)
    {
        var utf8 = new Utf8Output(output);
        if (letter.Claim is { } header)
        {
            WriteHeader(ref utf8, header);
        }

        WriteInspector(ref utf8, letter.Inspector);
        WriteSummary(ref utf8, letter.Findings);
        WriteItems(ref utf8, letter);
        utf8.Flush();
    }

    private static void WriteHeader(ref Utf8Output output, ClaimHeader header)
    {
        output.Raw("Claim Number:\n:   "u8);
        MarkdownValue.Write(ref output, header.ClaimNumber);
        output.Raw("\n\nDate Assigned:\n:   "u8);
        output.Date(header.DateAssigned);
        output.Raw("\n\nDate of Purchase:\n:   "u8);
        output.Date(header.DateOfPurchase);
        output.Raw("\n\nDecision Date:\n:   "u8);
        output.Date(header.DecisionDate);
        output.Raw("\n\nRefusal Date:\n:   "u8);
        output.Date(header.RefusalDate);
        output.Raw("\n\nPriority:\n:   "u8);
        output.Raw(header.Priority == Priority.Standard ? "Standard"u8 : "Urgent"u8);
        output.Raw("\n\nClaim Received:\n:   "u8);
        output.Date(header.ClaimReceived);
        output.Raw("\n\n"u8);
    }

    private static void WriteInspector(ref Utf8Output output, Inspector inspector)
    {
        output.Raw(
            """
            # HOW THIS DECISION WAS MADE

            The bicycle shop sent the whole file of this claim to an independent inspector. The inspector does
            not work for the maker, the shop, or the owner, and is paid the same whatever the outcome. The
            inspector has repaired bicycles for more than five years and still spends most of every week at the
            bench. The inspector was chosen for training and experience in the trades that build and repair the
            parts in question, looked at the bicycle itself as well as at the photographs and the invoices, and
            tried each part that could still be ridden. The inspector knows the terms of the warranty and the
            repair manual, and which of the two comes first where they do not agree.

            The inspector has the following qualifications:

            Region(s):
            :   
            """u8
        );
        Lines.WriteRegions(ref output, inspector.Regions);
        output.Raw("\n\nTrade(s):\n:   "u8);
        MarkdownValue.WriteList(ref output, inspector.Trades);
    }

    private static void WriteSummary(ref Utf8Output output, Findings summary)
    {
        output.Raw(
            """


            ## WHAT THE INSPECTOR FOUND

            The inspector wrote the following after reading the file and riding the bicycle:

            """u8
        );
        for (var i = 0; i < summary.Narrative.Count; i++)
        {
            output.Raw("\n"u8);
            MarkdownValue.Write(ref output, summary.Narrative[i]);
            output.Raw("\n"u8);
        }
    }

    private static void WriteItems(ref Utf8Output output, WarrantyDecision letter)
    {
        output.Raw(
            """

            ## REPAIRS, DECISIONS AND REASONS

            The shop carries out what is decided for each of the repairs below:

            """u8
        );
        for (var i = 0; i < letter.Items.Count; i++)
        {
            var item = letter.Items[i];
            output.Raw("\n### *"u8);
            Lines.WriteTitle(ref output, item);
            output.Raw("*: **"u8);
            output.Raw(item.Decision == Decision.Upheld ? "Upheld"u8 : "Overturned"u8);
            output.Raw("**\n\n**The maker's grounds:** "u8);
            Lines.WriteGrounds(ref output, item.MakerCites, "The maker"u8, letter.Edition);
            output.Raw("\n\n**The inspector's grounds:** "u8);
            Lines.WriteGrounds(ref output, item.InspectorCites, "The inspector"u8, letter.Edition);
            output.Raw("\n\n**Reasons:** "u8);
            WriteParagraphs(ref output, item.Rationale);
        }
    }

    private static void WriteParagraphs(ref Utf8Output output, IReadOnlyList<string> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            output.Raw(i > 0 ? "\n\n"u8 : default);
            MarkdownValue.Write(ref output, paragraphs[i]);
        }

        output.Raw("\n"u8);
    }
}
