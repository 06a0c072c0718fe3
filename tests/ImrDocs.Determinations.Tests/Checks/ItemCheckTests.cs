using ImrDocs.Determinations.Sections;
using ImrDocs.Determinations.Tests.Letters;

namespace ImrDocs.Determinations.Tests.Checks;

public class ItemCheckTests
{
    [Fact]
    public void An_item_without_a_treatment_is_an_error() =>
        Assert.Equal(
            [
                "items[0]: error IMR3001: the item does not say what was asked for; add 'treatment' or "
                    + "'partialAuthorization'",
            ],
            Build.Diagnostics(Build.Letter(Build.Item with { Treatment = null }))
        );

    [Fact]
    public void An_item_with_a_treatment_and_a_partial_authorisation_is_an_error() =>
        Assert.Equal(
            [
                "items[1]: error IMR3001: the item says twice what was asked for; keep 'treatment' or "
                    + "'partialAuthorization'",
            ],
            Build.Diagnostics(Build.Letter(Build.Item, Build.Item with { PartialAuthorization = Build.Partial }))
        );

    [Fact]
    public void The_form_remaining_needs_the_part_that_remains() =>
        Assert.Equal(
            [
                "items[0].partialAuthorization.remaining: error IMR3002: the form 'remaining' needs the part "
                    + "that remains; add 'remaining'",
            ],
            Build.Diagnostics(Partial(Build.Partial with { Remaining = null }))
        );

    [Fact]
    public void The_form_original_has_no_part_that_remains() =>
        Assert.Equal(
            [
                "items[0].partialAuthorization.remaining: error IMR3002: the form 'original' has no part that "
                    + "remains; leave 'remaining' out",
            ],
            Build.Diagnostics(Partial(Build.Partial with { Form = PartialAuthorizationForm.Original }))
        );

    [Fact]
    public void A_reviewer_who_cites_nothing_is_a_warning_that_cites_the_law()
    {
        string[] expected =
        [
            "items[0].reviewerGuideline: warning IMR3101: the reviewer cites no guideline and no other evidence "
                + "for this item (8 CCR 9792.10.6(d); Labor Code 4610.5(c)(2))",
        ];
        Assert.Equal(expected, Build.Diagnostics(Build.Letter(Build.Item with { ReviewerGuideline = null })));
        Assert.Equal(expected, Build.Diagnostics(Build.Letter(Build.Item with { ReviewerGuideline = new() })));
    }

    [Theory]
    [InlineData("Norco #90", "Norco #60", "Norco #30")]
    [InlineData("Norco #90", "Norco", "Norco #10")]
    [InlineData("Norco #90 and Soma #30", "Norco #60", "Norco #10")]
    [InlineData("12 visits", "6 visits", "3 visits")]
    public void Quantities_that_add_up_or_cannot_be_read_are_no_fault(
        string original,
        string authorized,
        string remaining
    ) =>
        Assert.Empty(
            Build.Diagnostics(
                Partial(
                    Build.Partial with
                    {
                        OriginalRequest = original,
                        Authorized = authorized,
                        Remaining = remaining,
                    }
                )
            )
        );

    [Fact]
    public void Quantities_that_do_not_add_up_are_a_warning() =>
        Assert.Equal(
            [
                "items[0].partialAuthorization.remaining: warning IMR3106: #90 were requested, but #60 "
                    + "authorized and #20 remaining make #80",
            ],
            Build.Diagnostics(Partial(Build.Partial with { Remaining = "Norco #20" }))
        );

    [Fact]
    public void Every_item_needs_a_rationale_and_every_letter_an_item() =>
        Assert.Equal(
            [
                "items[0].rationale: error IMR2105: the list has no elements; at least 1 is needed",
                "items: error IMR2105: the list has no elements; at least 1 is needed",
            ],
            [
                .. Build.Diagnostics(Build.Letter(Build.Item with { Rationale = [] })),
                .. Build.Diagnostics(Build.Letter() with { Items = [] }),
            ]
        );

    private static FinalDetermination Partial(PartialAuthorization request) =>
        Build.Letter(Build.Item with { Treatment = null, PartialAuthorization = request });
}
