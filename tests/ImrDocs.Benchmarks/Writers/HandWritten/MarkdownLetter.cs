using System.Buffers;
using ImrDocs.Determinations;
using ImrDocs.Determinations.Sections;
using Lines = ImrDocs.Benchmarks.Writers.HandWritten.LetterLines<ImrDocs.Benchmarks.Writers.HandWritten.MarkdownValue>;

namespace ImrDocs.Benchmarks.Writers.HandWritten;

/// <summary>The determination letter as Markdown, written by hand.</summary>
internal sealed class MarkdownLetter : ILetterWriter
{
    public void Write(FinalDetermination letter, IBufferWriter<byte> output)
    {
        var utf8 = new Utf8Output(output);
        if (letter.Case is { } header)
        {
            WriteHeader(ref utf8, header);
        }

        WriteCredentials(ref utf8, letter.Credentials);
        WriteSummary(ref utf8, letter.CaseSummary);
        WriteItems(ref utf8, letter);
        utf8.Flush();
    }

    private static void WriteHeader(ref Utf8Output output, CaseHeader header)
    {
        output.Raw("Case Number:\n:   "u8);
        MarkdownValue.Write(ref output, header.CaseNumber);
        output.Raw("\n\nDate Assigned:\n:   "u8);
        output.Date(header.DateAssigned);
        output.Raw("\n\nDate of Injury:\n:   "u8);
        output.Date(header.DateOfInjury);
        output.Raw("\n\nDecision Date:\n:   "u8);
        output.Date(header.DecisionDate);
        output.Raw("\n\nUR Denial Date:\n:   "u8);
        output.Date(header.UrDenialDate);
        output.Raw("\n\nPriority:\n:   "u8);
        output.Raw(header.Priority == Priority.Standard ? "Standard"u8 : "Expedited"u8);
        output.Raw("\n\nApplication Received:\n:   "u8);
        output.Date(header.ApplicationReceived);
        output.Raw("\n\n"u8);
    }

    private static void WriteCredentials(ref Utf8Output output, Credentials credentials)
    {
        output.Raw(
            """
            # HOW THE IMR FINAL DETERMINATION WAS MADE

            MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with the employer, employee, providers or the claims administrator. He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a week in active practice. The expert reviewer was selected based on his/her clinical experience, education, background, and expertise in the same or similar specialties that evaluate and/or treat the medical condition and disputed items/Service. He/she is familiar with governing laws and regulations, including the strength of evidence hierarchy that applies to Independent Medical Review determinations.

            The Expert Reviewer has the following credentials:

            State(s) of Licensure:
            :   
            """u8
        );
        Lines.WriteStates(ref output, credentials.StatesOfLicensure);
        output.Raw("\n\nCertification(s)/Specialty:\n:   "u8);
        MarkdownValue.WriteList(ref output, credentials.Specialties);
    }

    private static void WriteSummary(ref Utf8Output output, CaseSummary summary)
    {
        output.Raw(
            """


            ## CLINICAL CASE SUMMARY

            The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:

            """u8
        );
        for (var i = 0; i < summary.Narrative.Count; i++)
        {
            output.Raw("\n"u8);
            MarkdownValue.Write(ref output, summary.Narrative[i]);
            output.Raw("\n"u8);
        }
    }

    private static void WriteItems(ref Utf8Output output, FinalDetermination letter)
    {
        output.Raw(
            """

            ## IMR ISSUES, DECISIONS AND RATIONALES

            The Final Determination was based on decisions for the disputed items/services set forth below:

            """u8
        );
        for (var i = 0; i < letter.Items.Count; i++)
        {
            var item = letter.Items[i];
            output.Raw("\n### *"u8);
            Lines.WriteTitle(ref output, item);
            output.Raw("*: **"u8);
            output.Raw(item.Decision == Decision.Upheld ? "Upheld"u8 : "Overturned"u8);
            output.Raw("**\n\n**Claims Administrator guideline:** "u8);
            Lines.WriteGuideline(
                ref output,
                item.ClaimsAdministratorCites,
                "The Claims Administrator"u8,
                letter.Edition
            );
            output.Raw("\n\n**MAXIMUS guideline:** "u8);
            Lines.WriteGuideline(ref output, item.ReviewerCites, "The Expert Reviewer"u8, letter.Edition);
            output.Raw("\n\n**Decision rationale:** "u8);
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
