using ImrDocs.CommandLine.Importing.Word;
using ImrDocs.Templating.Functions;
using static ImrDocs.Import.Tests.WordFile;

namespace ImrDocs.Import.Tests;

public sealed class FieldTests
{
    private const string Merged = "Dear {{ first_name }}!\n";

    public static TheoryData<string, string> Fields { get; } =
        new()
        {
            { R("Dear ") + Merge("FirstName") + R("!"), Merged },
            { R("Dear ") + Merge("\"First Name\"") + R("!"), Merged },
            { R("Dear ") + Merge("FIRST_NAME", "\\* MERGEFORMAT") + R("!"), Merged },
            {
                R("Dear ")
                    + $"<w:fldSimple w:instr=' MERGEFIELD \"First Name\" '>{R("«First»")}</w:fldSimple>"
                    + R("!"),
                Merged
            },
            { R("Dear ") + Field(Code(" MERGE") + Code("FIELD First") + Code("Name "), "«First»") + R("!"), Merged },
            { R("Dear «Fir") + R("st ", "<w:i/>") + R("Name»!"), Merged },
            { R("Dear {") + R("{ first_na") + R("me }}!"), Merged },
            { R("Dear ") + Control("<w:alias w:val=\"First name\"/><w:text/>", R("Ann")) + R("!"), Merged },
            { R("Dear ") + Field(Code(" DOCPROPERTY \"First Name\" "), "Ann") + R("!"), Merged },
            { R("Dear ") + Merge("FirstName", "\\* Upper") + R("!"), "Dear {{ first_name | string.upcase }}!\n" },
            {
                R("Dear") + Merge("FirstName", "\\b \" \"") + R("!"),
                "Dear{{ if first_name }} {{ first_name }}{{ end }}!\n"
            },
            {
                R("On ") + Merge("Decided", "\\@ \"dddd, MMMM d, yyyy\""),
                "On {{ decided | date.to_string '%A, %B %e, %Y' }}\n"
            },
            {
                R("On ") + Merge("Decided", "\\@ \"M/d/yyyy\""),
                "On {{ decided.month }}/{{ decided | date.to_string '%e/%Y' }}\n"
            },
            { R("For ") + Merge("Amount", "\\# \"$#,##0.00\""), "For {{ amount | us.dollars }}\n" },
            { R("For ") + Merge("Amount", "\\# $,0.00"), "For {{ amount | us.dollars }}\n" },
            { R("For ") + Merge("Amount", "\\# \"0.0 km\""), "For {{ amount | math.format '0.0' }} km\n" },
            {
                R("Day: ")
                    + Control("<w:tag w:val=\"Sent on\"/><w:date><w:dateFormat w:val=\"d MMM yy\"/></w:date>", R("1")),
                "Day: {{ sent_on | date.to_string '%e %b %y' }}\n"
            },
            {
                R("Sign ")
                    + Field(Code("IF ") + Merge("Age") + Code(" >= 18 \"alone\" \"with a parent\""), "alone")
                    + R("."),
                "Sign {{ if age >= 18 }}alone{{ else }}with a parent{{ end }}.\n"
            },
            {
                R("It is ") + Field(Code("IF \"MERGEFIELD Urgent\" <> \"Yes\" \"not \" \"\""), "not ") + R("urgent."),
                "It is {{ if !urgent }}not {{ end }}urgent.\n"
            },
            {
                R("Call ")
                    + Field(
                        Code("IF ")
                            + Merge("State")
                            + Code(" = \"CA\" \"A\" \"")
                            + Field(Code("IF ") + Merge("State") + Code(" = \"NY\" \"B\" \"C\""), "B")
                            + Code("\""),
                        "B"
                    )
                    + R("."),
                "Call {{ if state == 'CA' }}A{{ else }}{{ if state == 'NY' }}B{{ else }}C{{ end }}{{ end }}.\n"
            },
        };

    [Theory, MemberData(nameof(Fields))]
    public void A_field_becomes_a_tag(string runs, string layout)
    {
        var draft = new ImportedDraft(Of(P(runs)));

        Assert.Equal((layout, ""), (draft.Layout, string.Join('\n', draft.FindingLines)));
    }

    [Fact]
    public void Kinds_of_fields_are_types_that_compile()
    {
        var draft = new ImportedDraft(
            Of(
                P(
                    R("To ")
                        + Merge("Class")
                        + R(" of ")
                        + Merge("This")
                        + R(", ")
                        + Merge("End")
                        + R(", ")
                        + Merge("ToString")
                )
                    + P(R("By ") + Merge("Größe") + R(" and ") + Merge("日本") + R(" and ") + Merge("1st Name"))
                    + P(R("In ") + Merge("A-B") + R(", ") + Merge("A.B") + R(", ") + Merge("A_B"))
                    + P(
                        R("Is ")
                            + Control(
                                "<w:tag w:val=\"Plan\"/><w:dropDownList><w:listItem w:displayText=\"100% — gold "
                                    + "&amp; more\" "
                                    + "w:value=\"g\"/><w:listItem w:displayText=\"class\" "
                                    + "w:value=\"c\"/></w:dropDownList>",
                                R("x")
                            )
                    )
                    + Control("<w:tag w:val=\"Why\"/><w:richText/>", P(R("One.")) + P(R("Two.")))
            )
        );

        Assert.Equal(
            "To Class of Letter this, Letter end, Letter to string By Groesse and Field and Number1st name "
                + "In Ab, Ab2, Ab3 Is 100% — gold & more Why",
            ImportedDraft.WordsOf(draft.Render())
        );
        Assert.Equal(["IMR6108"], draft.Findings.Select(static finding => finding.Rule.Id).Distinct());
    }

    [Theory]
    [InlineData("DATE \\@ \"M/d/yyyy\"", "1/2/2020", "kind DATE")]
    [InlineData("NEXT", "", "kind NEXT")]
    [InlineData("REF intro", "above", "kind REF")]
    [InlineData("PAGE", "", "the number of a page (PAGE)")]
    [InlineData("IF 1 = 2 \"a\" \"b\"", "b", "a condition (IF) is not taken over")]
    [InlineData("MERGEFIELD X \\@ \"h:mm\"", "«X»", "the switch \\@ h:mm of the field 'X'")]
    [InlineData("MERGEFIELD X \\* CardText", "«X»", "the switch \\* CardText of the field 'X'")]
    public void What_is_no_field_of_a_letter_is_listed(string code, string shown, string message)
    {
        var draft = new ImportedDraft(Of(P(R("It is ") + Field(Code(code), shown) + R(" done."))));

        var finding = Assert.Single(draft.Findings);
        Assert.Equal("IMR6107", finding.Rule.Id);
        Assert.StartsWith("paragraph 1 (\"It is ", finding.Place.Words, StringComparison.Ordinal);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        draft.Render();
    }

    [Fact]
    public void Each_switch_of_the_case_has_a_function_that_templates_can_call() =>
        Assert.All(CaseSwitches.Functions.Values, static name =>
            Assert.IsType<AllowedFunction>(FunctionTable.Find(name))
        );
}
