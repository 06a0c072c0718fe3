using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static ImrDocs.Import.Tests.WordFile;

namespace ImrDocs.Import.Tests;

public sealed class LostContentTests
{
    public static TheoryData<string, string, string, string> Lost { get; } =
        new()
        {
            {
                P(R("Pay ", "<w:u w:val=\"single\"/>") + R("now", "<w:color w:val=\"FF0000\"/>")),
                "Pay now",
                "IMR6104",
                "(color, underline)"
            },
            { P(R("Pay"), "<w:jc w:val=\"center\"/>"), "Pay", "IMR6104", "(centered)" },
            {
                P(R("Pay") + "<w:del w:id=\"1\"><w:r><w:delText> never</w:delText></w:r></w:del>"),
                "Pay",
                "IMR6105",
                "deleted"
            },
            { P("<w:ins w:id=\"1\">" + R("Pay") + "</w:ins>" + R(" now")), "Pay now", "IMR6105", "inserted" },
            { P(R("Pay") + R("secret", "<w:vanish/>")), "Pay", "IMR6112", "\"secret\"" },
            { P(R("Pay") + "<w:r><w:tab/></w:r>" + R("now")), "Pay now", "IMR6110", "a tab" },
            { P(R("Pay") + "<w:r><w:drawing/></w:r>"), "Pay", "IMR6103", "an image" },
            { P(R("Pay") + "<w:r><w:object/></w:r>"), "Pay", "IMR6103", "an embedded object" },
            {
                P(R("Pay") + "<w:r><w:pict><w:txbxContent>" + P(R("boxed")) + "</w:txbxContent></w:pict></w:r>"),
                "Pay",
                "IMR6103",
                "\"boxed\""
            },
            { P(R("Pay") + "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"), "Pay", "IMR6103", "\"x=1\"" },
            { P(R("Pay") + "<w:r><w:sym w:font=\"Webdings\" w:char=\"F021\"/></w:r>"), "Pay", "IMR6103", "Webdings" },
            { P("<w:hyperlink w:anchor=\"x\">" + R("Pay") + "</w:hyperlink>"), "Pay", "IMR6104", "the link to '#x'" },
            { Item(2, 1, R("Pay")), "Pay", "IMR6110", "'a)'" },
            { Table([P(R("A")), P(R("B"))]), "A B", "IMR6109", "one row" },
            {
                "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
                    + P(R("A"))
                    + "</w:tc></w:tr><w:tr><w:tc>"
                    + P(R("B"))
                    + "</w:tc><w:tc>"
                    + P(R("C"))
                    + "</w:tc></w:tr></w:tbl>",
                "A B C",
                "IMR6109",
                "a merged cell"
            },
            { Table([P(R("A"))], [P(R("B")) + P(R("C"))]), "A B C", "IMR6109", "the paragraphs of a cell" },
            { Table([P(R("A"))], [P(R("B")) + "<w:bidi>lost</w:bidi>"]), "A B", "IMR6103", "'bidi' is left out" },
            { P(R("Pay  now")), "Pay now", "IMR6110", "several spaces in a row become one" },
            { P(R("Pay ") + R(" now", "<w:b/>")), "Pay now", "IMR6110", "several spaces in a row become one" },
            { P(R("Pay")) + P("") + P(R(" ")) + P(R("now")), "Pay now", "IMR6110", "(here, and in 1 other place)" },
            { P(R("Pay") + "<w:r><w:softHyphen/></w:r>" + R("ment")), "Payment", "IMR6110", "an optional hyphen" },
            { P(R("Pay TBD.")), "Pay TBD.", "IMR6111", "IMR1621" },
            { P(R("Pay the the fee.")), "Pay the the fee.", "IMR6111", "IMR1622" },
            {
                P(R("« Bonjour, madame ! », dit-il.")),
                "« Bonjour, madame ! », dit-il.",
                "IMR6107",
                "no name of a field"
            },
            { P(R("a") + R("(b)", "<w:b/>") + R("c")), "a(b)c", "IMR6104", "bold or italic" },
        };

    [Theory, MemberData(nameof(Lost))]
    public void What_is_not_taken_over_is_listed_with_its_place(string body, string words, string rule, string message)
    {
        var draft = new ImportedDraft(Of(body));

        Assert.Equal(words, ImportedDraft.WordsOf(draft.RenderPlain()));
        var finding = Assert.Single(draft.Findings, found => found.Rule.Id == rule);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.NotEqual("", finding.Place.Words);
    }

    [Fact]
    public void Comments_headers_and_footers_are_listed()
    {
        var draft = new ImportedDraft(
            Of(
                P(R("Pay") + "<w:r><w:commentReference w:id=\"1\"/></w:r>")
                    + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rHead\"/>"
                    + "<w:headerReference w:type=\"first\" r:id=\"rFirst\"/>"
                    + "<w:footerReference w:type=\"default\" r:id=\"rFoot\"/></w:sectPr>",
                static main =>
                {
                    main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments(
                        Part("comments", $"<w:comment w:id=\"1\" w:author=\"Bo\">{P(R("Really?"))}</w:comment>")
                    );
                    main.AddNewPart<HeaderPart>("rHead").Header = new Header(
                        Part("hdr", P(R("Case ") + Merge("Number")))
                    );
                    main.AddNewPart<HeaderPart>("rFirst").Header = new Header(Part("hdr", P(R("The Agency"))));
                    main.AddNewPart<FooterPart>("rFoot").Footer = new Footer(Part("ftr", P("<w:r><w:drawing/></w:r>")));
                }
            )
        );

        Assert.Equal("Case {{ number }}\n", draft.Of("running-head.scriban-txt"));
        Assert.Equal(
            ["header (\"The Agency\")", "footer", "paragraph 1 (\"Pay\")"],
            draft.Findings.Select(static finding => finding.Place.Words)
        );
        Assert.Contains(
            "a comment of Bo is left out: \"Really?\"",
            draft.Findings[2].Message,
            StringComparison.Ordinal
        );
        draft.Render();
    }

    [Fact]
    public void A_content_control_in_the_header_is_a_field_and_a_text_box_is_left_out()
    {
        var draft = new ImportedDraft(
            Of(
                P(R("Pay ") + Merge("Name"))
                    + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rHead\"/></w:sectPr>",
                static main =>
                    main.AddNewPart<HeaderPart>("rHead").Header = new Header(
                        Part(
                            "hdr",
                            "<w:sdt><w:sdtPr><w:tag w:val=\"CaseNumber\"/></w:sdtPr><w:sdtContent>"
                                + P(R("IMR-1234"))
                                + "</w:sdtContent></w:sdt>"
                                + P("<w:r><w:pict><w:txbxContent>" + P(R("boxed")) + "</w:txbxContent></w:pict></w:r>")
                        )
                    )
            )
        );

        Assert.Equal("{{ case_number }}\n", draft.Of("running-head.scriban-txt"));
        Assert.Contains(draft.FindingLines, static line =>
            line.Contains("a text box is left out", StringComparison.Ordinal)
        );
        draft.Render();
    }

    [Fact]
    public void A_content_control_of_several_paragraphs_in_a_cell_is_a_field()
    {
        var draft = new ImportedDraft(
            Of(
                "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc>"
                    + P(R("Head"))
                    + "</w:tc></w:tr><w:tr><w:tc>"
                    + P(R("A"))
                    + "</w:tc><w:tc><w:sdt><w:sdtPr><w:tag w:val=\"Notes\"/></w:sdtPr><w:sdtContent>"
                    + P(R("one"))
                    + P(R("two"))
                    + "</w:sdtContent></w:sdt></w:tc></w:tr></w:tbl>"
            )
        );

        Assert.Equal("| | Head |\n|----|----|\n| A | {{ notes }} |\n", draft.Layout);
        draft.Render();
    }

    [Fact]
    public void Fields_that_the_title_leaves_out_are_listed()
    {
        var draft = new ImportedDraft(
            Of(P(R("Denial of ") + Merge("Drug"), "<w:pStyle w:val=\"Title\"/>") + P(R("Hi.")))
        );

        Assert.Equal("Denial of\n", draft.Of("title.scriban-txt"));
        Assert.Equal(
            "paragraph 1 (\"Denial of «Drug»\"): IMR6107: the fields of the title are not in title.scriban-txt, "
                + "nor in a running head that repeats it; write them there",
            Assert.Single(draft.FindingLines)
        );
    }

    [Fact]
    public void A_footnote_and_a_page_break_become_those_of_letters()
    {
        var draft = new ImportedDraft(
            Of(
                P(R("Pay") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + R(" now."))
                    + P("<w:r><w:br w:type=\"page\"/></w:r>")
                    + P(R("Last")),
                static main =>
                    main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
                        Part("footnotes", $"<w:footnote w:id=\"2\">{P(R(" In [U.S.] dollars."))}</w:footnote>")
                    )
            )
        );

        Assert.Equal("Pay^[In \\[U.S.\\] dollars.] now.\n\n::: page-break-before\nLast\n:::\n", draft.Layout);
        Assert.Empty(draft.Findings);
        draft.RenderPlain();
    }
}
