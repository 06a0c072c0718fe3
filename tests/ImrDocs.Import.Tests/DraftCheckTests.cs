using CsCheck;
using static ImrDocs.Import.Tests.WordFile;

namespace ImrDocs.Import.Tests;

/// <summary>Whatever stands beside each other in a document, its draft passes the check.</summary>
public sealed class DraftCheckTests
{
    private static readonly string[] Runs =
    [
        R("Dear "),
        R("word"),
        R(" and more. "),
        R("bold", "<w:b/>"),
        R(" spaced ", "<w:i/>"),
        R("(sign)", "<w:b/>"),
        R("{{ typed }}", "<w:b/>"),
        R("{"),
        R("1. "),
        R("- "),
        "<w:r><w:br/></w:r>",
        Merge("Name"),
        Merge("Sent", "\\@ \"MMMM d, yyyy\""),
        Merge("Amount", "\\# \"$#,##0.00\""),
        Merge("Unit"),
        Merge("Suite", "\\b \"Suite \""),
        Field(Code("IF ") + Merge("Unit") + Code(" <> \"\" \"Unit ") + Merge("Unit") + Code("\" \"\""), ""),
        Field(Code("IF ") + Merge("Unit") + Code(" = \"\" \"No unit.\" \"\""), ""),
        Field(Code("IF ") + Merge("State") + Code(" = \"CA\" \"Yes, \" \"No, \""), "No, "),
        Field(Code("IF ") + Merge("State") + Code(" = \"CA\" \"only here\" \"\""), ""),
        Field(Code("IF ") + Merge("Urgent") + Code(" = \"Yes\" \"soon ") + Merge("Name") + Code("\""), ""),
        Control("<w:tag w:val=\"Final\"/><w14:checkbox/>", R("☐")),
    ];

    private static readonly Gen<string> Content = Gen.Int[0, Runs.Length - 1]
        .Select(static i => Runs[i])
        .Array[1, 5]
        .Select(static runs => string.Concat(runs));

    [Fact]
    public void A_draft_of_any_parts_has_no_errors() =>
        Property.Holds(Gen.Select(Content, Gen.Int[0, 6]).Array[1, 4], 250, static parts =>
        {
            var draft = new ImportedDraft(
                Of(P(R("First.")) + string.Concat(parts.Select(static part => Block(part.Item1, part.Item2))))
            );

            Assert.Empty(
                string.Join(
                    '\n',
                    draft.FindingLines.Where(static line =>
                        line.EndsWith("correct it in the draft", StringComparison.Ordinal)
                    )
                )
            );
        });

    [Fact]
    public void Each_wording_that_the_check_reports_has_its_comment_right_above_it()
    {
        var paragraphs = Enumerable.Range(1, 30).Select(static i => P(R($"Call {i} now !")) + P(R($"Fine {i}.")));

        var draft = new ImportedDraft(Of(string.Concat(paragraphs)));

        const string comment = "{{~ # imrdocs ignore IMR1604: as in the document ~}}\n";
        Assert.Equal(
            string.Join('\n', Enumerable.Range(1, 30).Select(i => $"{comment}Call {i} now !\n\nFine {i}.\n")),
            draft.Layout
        );
        Assert.Equal(
            Enumerable.Range(1, 30).Select(static i => $"paragraph {(2 * i) - 1} (\"Call {i} now !\")"),
            draft.Findings.Select(static finding => finding.Place.Words)
        );
    }

    private static string Block(string runs, int kind) =>
        kind switch
        {
            1 => Styled("Heading1", runs),
            2 => Item(1, 0, runs),
            3 => Item(2, 0, runs),
            4 => Item(1, 1, runs),
            5 => P(runs, "<w:pageBreakBefore/>"),
            6 => Table([P(R("Head"))], [P(runs)]),
            _ => P(runs),
        };
}
