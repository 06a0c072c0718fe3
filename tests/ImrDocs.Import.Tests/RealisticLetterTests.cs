using static ImrDocs.Import.Tests.WordFile;

namespace ImrDocs.Import.Tests;

public sealed class RealisticLetterTests
{
    private static readonly ImportedDraft Draft = new(
        Of(
            Styled("Title", R("Notice of Decision"))
                + P(
                    Merge("\"Patient First Name\"")
                        + R(" ")
                        + Merge("Last_Name")
                        + "<w:r><w:br/></w:r>"
                        + Merge("Street")
                        + "<w:r><w:br/></w:r>"
                        + Field(
                            Code(" IF ") + Merge("Unit") + Code(" <> \"\" \"Unit ") + Merge("Unit") + Code("\" \"\" "),
                            "Unit 4"
                        )
                        + "<w:r><w:br/></w:r>"
                        + Merge("City", "\\* Upper")
                )
                + P(Merge("Date", "\\@ \"MMMM d, yyyy\""))
                + P(R("Dear ") + Merge("Last_Name") + R(":"))
                + P(
                    R("We ")
                        + R("approved", "<w:b/>")
                        + R(" the amount of ")
                        + Merge("Amount", "\\# \"$#,##0.00\"")
                        + R(" on ")
                        + Merge("Decided", "\\@ \"M/d/yyyy\"")
                        + R(". See § 4(a)*, [1], and our_site at ")
                        + "<w:hyperlink r:id=\"rLink\">"
                        + R("our pages", "<w:u w:val=\"single\"/>")
                        + "</w:hyperlink>"
                        + R(".")
                )
                + P(
                    Field(
                        Code(" IF ")
                            + Merge("Urgent")
                            + Code(" = \"Yes\" \"Waiting could harm you.\" \"There is time.\" "),
                        "There is time."
                    )
                )
                + P(Field(Code(" IF ") + Merge("State") + Code(" = \"CA\" \"California law applies.\" \"\" "), ""))
                + Styled("Heading1", R("Services"))
                + P(R("You asked for:"))
                + Table(
                    [P(R("Service")), P(R("Price"))],
                    [P(R("Brace | knee")), P(R("{{ price }}"), "<w:jc w:val=\"right\"/>")],
                    [P(R("Visit")), P(R("20.00"), "<w:jc w:val=\"right\"/>")]
                )
                + Styled("Heading1", R("What to do"))
                + Item(2, 0, R("Read this letter."))
                + Item(2, 0, R("Choose one:"))
                + Item(1, 1, R("call us"))
                + Item(1, 1, R("write to us"))
                + Item(2, 0, R("Wait for «Contact Name»."))
                + P(
                    R("Decision: ")
                        + Control(
                            "<w:alias w:val=\"Decision\"/><w:dropDownList><w:listItem w:displayText=\"Approved "
                                + "in part\" "
                                + "w:value=\"1\"/><w:listItem w:displayText=\"Denied\" "
                                + "w:value=\"2\"/></w:dropDownList>",
                            R("Choose an item.")
                        )
                        + R(" ")
                        + Control("<w:tag w:val=\"Is Final\"/><w14:checkbox/>", R("☐"))
                        + R(" final")
                )
                + P(R("Sincerely"), "<w:pageBreakBefore/>"),
            static main => main.AddHyperlinkRelationship(new Uri("https://www.example.org/a_b"), true, "rLink")
        )
    );

    [Fact]
    public void Its_words_are_those_of_the_document() =>
        Assert.Equal(
            "Notice of Decision "
                + "Patient first name Last name Street Unit Unit CITY "
                + "February 14, 2020 Dear Last name: "
                + "We approved the amount of $1,234.50 on 2/14/2020. See § 4(a)*, [1], and our_site at our pages. "
                + "Waiting could harm you. "
                + "Services You asked for: Service Price Brace | knee Price Visit 20.00 "
                + "What to do Read this letter. Choose one: call us write to us Wait for Contact name. "
                + "Decision: Approved in part ☒ final Sincerely",
            ImportedDraft.WordsOf(Draft.Render())
        );

    [Fact]
    public Task Its_layout_is_as_approved() => Snapshot.Verify(this, Draft.Layout, "txt");

    [Fact]
    public Task Its_declaration_is_as_approved() => Snapshot.Verify(this, Draft.Declaration, "txt");

    [Fact]
    public Task Its_example_is_as_approved() => Snapshot.Verify(this, Draft.Of("samples/example.json"), "txt");

    [Fact]
    public void Only_its_date_gets_another_name() =>
        Assert.Equal(
            [
                ": IMR6108: the merge field 'Date' is declared as 'LetterDate', because its own name is none "
                    + "that a letter "
                    + "can have, or is taken; rename it if another name says more",
            ],
            Draft.FindingLines
        );
}
