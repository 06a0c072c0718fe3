using ImrDocs.Determinations.Sections;
using ImrDocs.Determinations.Tests.Letters;

namespace ImrDocs.Determinations.Tests.Checks;

public class CaseCheckTests
{
    [Fact]
    public void A_letter_that_keeps_every_rule_has_no_fault() => Assert.Empty(Build.Diagnostics(Build.Letter()));

    [Theory]
    [InlineData(Priority.Standard, 30)]
    [InlineData(Priority.Expedited, 3)]
    public void A_decision_on_the_last_day_of_its_limit_is_in_time(Priority priority, int days) =>
        Assert.Empty(Build.Diagnostics(Decided(priority, days)));

    [Theory]
    [InlineData(Priority.Standard, 31, "the decision came 31 days after the assignment; the limit is 30 days")]
    [InlineData(Priority.Expedited, 4, "the decision came 4 days after the assignment; the limit is 3 days")]
    public void A_decision_after_its_limit_is_a_warning_that_cites_the_law(
        Priority priority,
        int days,
        string message
    ) =>
        Assert.Equal(
            [
                $"case.decisionDate: warning IMR3102: {message} from the records (Labor Code 4610.6(d); CHP v. "
                    + $"WCAB (Margaris) 2016)",
            ],
            Build.Diagnostics(Decided(priority, days))
        );

    [Fact]
    public void An_application_thirty_days_after_the_denial_is_in_time() =>
        Assert.Empty(
            Build.Diagnostics(
                Build.Letter(Build.Header with { UrDenialDate = Build.Header.ApplicationReceived.AddDays(-30) })
            )
        );

    [Fact]
    public void An_application_later_than_thirty_days_after_the_denial_is_a_warning_that_cites_the_law() =>
        Assert.Equal(
            [
                "case.applicationReceived: warning IMR3103: the application came 31 days after the denial; the "
                    + "limit is 30 days (Labor Code 4610.5(h))",
            ],
            Build.Diagnostics(
                Build.Letter(Build.Header with { UrDenialDate = Build.Header.ApplicationReceived.AddDays(-31) })
            )
        );

    [Fact]
    public void Dates_on_one_day_are_in_order()
    {
        var day = new DateOnly(2016, 10, 3);
        Assert.Empty(
            Build.Diagnostics(
                Build.Letter(
                    Build.Header with
                    {
                        DateOfInjury = day,
                        UrDenialDate = day,
                        ApplicationReceived = day,
                        DateAssigned = day,
                        DecisionDate = day,
                    }
                )
            )
        );
    }

    [Fact]
    public void Each_date_before_the_one_that_it_follows_is_a_warning_of_its_own() =>
        Assert.Equal(
            [
                "case.urDenialDate: warning IMR3104: the denial (2016-01-04) is dated before the injury (2016-01-05)",
                "case.applicationReceived: warning IMR3104: the application (2016-01-03) is dated before the "
                    + "denial (2016-01-04)",
                "case.dateAssigned: warning IMR3104: the assignment (2016-01-02) is dated before the "
                    + "application (2016-01-03)",
                "case.decisionDate: warning IMR3104: the decision (2016-01-01) is dated before the assignment "
                    + "(2016-01-02)",
            ],
            Build.Diagnostics(
                Build.Letter(
                    Build.Header with
                    {
                        DateOfInjury = new(2016, 1, 5),
                        UrDenialDate = new(2016, 1, 4),
                        ApplicationReceived = new(2016, 1, 3),
                        DateAssigned = new(2016, 1, 2),
                        DecisionDate = new(2016, 1, 1),
                    }
                )
            )
        );

    [Theory]
    [InlineData("CM16-0213037", true)]
    [InlineData("CM16-213037", false)]
    [InlineData("cm16-0213037", false)]
    [InlineData("CM16-0213037x", false)]
    [InlineData("CM١٦-0213037", false)]
    public void A_case_number_has_its_form(string number, bool isRight) =>
        Assert.Equal(
            isRight
                ? []
                :
                [
                    $"case.caseNumber: error IMR2104: '{number}' does not have the required form: CM, two digits, a "
                        + $"hyphen, seven digits",
                ],
            Build.Diagnostics(Build.Letter(Build.Header with { CaseNumber = number }))
        );

    private static FinalDetermination Decided(Priority priority, int days) =>
        Build.Letter(Build.Header with { Priority = priority, DecisionDate = Build.Header.DateAssigned.AddDays(days) });
}
