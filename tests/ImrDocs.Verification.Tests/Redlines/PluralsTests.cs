using ImrDocs.Tracing;
using ImrDocs.Verification.Clauses;

namespace ImrDocs.Verification.Tests.Redlines;

public sealed class PluralsTests
{
    [Theory]
    [InlineData("services", "service")]
    [InlineData("entries", "entry")]
    [InlineData("diagnoses", "diagnosis")]
    [InlineData("addresses", "address")]
    [InlineData("boxes", "box")]
    [InlineData("branches", "branch")]
    [InlineData("expenses", "expense")]
    [InlineData("services in dispute", "service in dispute")]
    [InlineData("claimed repairs", "claimed repair")]
    public void A_list_is_named_in_the_plural_and_its_element_in_the_singular(string several, string one) =>
        Assert.Equal((one, several), (Plurals.One(several), Plurals.Several(one)));

    [Theory]
    [InlineData("staff")]
    [InlineData("status")]
    [InlineData("basis")]
    [InlineData("series")]
    public void A_word_that_is_no_plural_has_no_singular(string word) => Assert.Null(Plurals.One(word));

    [Theory]
    [InlineData("services", null, "Service", "service")]
    [InlineData("services", "Services in dispute:", "Service", "service in dispute")]
    [InlineData("items", "IMR items", "DisputedItem", "IMR item")]
    [InlineData("staff", null, "StaffMember", "staff member")]
    [InlineData(null, null, "ClaimedRepair", "claimed repair")]
    [InlineData(null, null, null, "s")]
    public void A_round_is_named_by_label_list_or_section_before_the_variable(
        string? field,
        string? label,
        string? section,
        string name
    ) =>
        Assert.Equal(
            name,
            Words.OfRound(
                new LoopRound("s", 2, 3, IsOfSections: true)
                {
                    Field = field,
                    Label = label,
                    Section = section,
                }
            )
        );
}
