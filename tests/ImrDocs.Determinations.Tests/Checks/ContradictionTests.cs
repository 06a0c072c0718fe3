using ImrDocs.Determinations.Sections;
using ImrDocs.Determinations.Tests.Letters;

namespace ImrDocs.Determinations.Tests.Checks;

public class ContradictionTests
{
    [Theory]
    [InlineData("The request is medically necessary.")]
    [InlineData("Therefore, the request for MRI of the lumbar spine is medically necessary and appropriate.")]
    [InlineData("As such, these visits are medically necessary.")]
    [InlineData("The guidelines were met. The request was medically necessary.")]
    [InlineData("The request is therefore medically necessary")]
    [InlineData("The request is considered medically necessary.")]
    [InlineData("The requested treatment is deemed to be medically necessary.")]
    public void A_denial_that_is_upheld_and_called_necessary_is_a_warning(string closing) =>
        Assert.Equal(
            [
                "items[0].decision: warning IMR3105: the denial is upheld, but the rationale closes by saying "
                    + "that the request is medically necessary",
            ],
            Diagnostics(Decision.Upheld, closing)
        );

    [Theory]
    [InlineData("The request is not medically necessary.")]
    [InlineData("The request for the exercise kit is not medically necessary.")]
    [InlineData("Therefore, these visits are not medically necessary or appropriate.")]
    [InlineData("The request was not considered medically necessary.")]
    [InlineData("The request is considered not medically necessary.")]
    [InlineData("The request is deemed medically unnecessary.")]
    public void A_denial_that_is_overturned_and_called_unnecessary_is_a_warning(string closing) =>
        Assert.Equal(
            [
                "items[0].decision: warning IMR3105: the denial is overturned, but the rationale closes by "
                    + "saying that the request is not medically necessary",
            ],
            Diagnostics(Decision.Overturned, closing)
        );

    [Theory]
    [InlineData(Decision.Upheld, "The request is not medically necessary.")]
    [InlineData(Decision.Upheld, "Medical necessity is not established.")]
    [InlineData(Decision.Upheld, "It is not clear that the request is medically necessary if no trial was made.")]
    [InlineData(Decision.Upheld, "No exam shows that the request is medically necessary.")]
    [InlineData(Decision.Upheld, "Neither request is medically necessary.")]
    [InlineData(Decision.Upheld, "The first request is medically necessary, the second is not medically necessary.")]
    [InlineData(
        Decision.Upheld,
        "The treatment is medically necessary. But the number of visits exceeds the guideline."
    )]
    [InlineData(Decision.Overturned, "The request is medically necessary.")]
    [InlineData(Decision.Overturned, "Surgery is not medically necessary. This therapy is medically necessary.")]
    public void A_closing_sentence_that_agrees_or_leaves_a_doubt_is_no_fault(Decision decision, string closing) =>
        Assert.Empty(Diagnostics(decision, closing));

    [Fact]
    public void Only_the_last_paragraph_closes_a_rationale() =>
        Assert.Empty(
            Build.Diagnostics(
                Build.Letter(
                    Build.Item with
                    {
                        Rationale = ["It is medically necessary.", "The request is not medically necessary."],
                    }
                )
            )
        );

    private static string[] Diagnostics(Decision decision, string closing) =>
        Build.Diagnostics(
            Build.Letter(Build.Item with { Decision = decision, Rationale = ["The record was read. " + closing] })
        );
}
