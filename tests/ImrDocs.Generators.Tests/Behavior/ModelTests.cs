using ImrDocs.Generators.Tests.Samples;
using ImrDocs.Values;
using static ImrDocs.Generators.Tests.Behavior.SampleNotice;

namespace ImrDocs.Generators.Tests.Behavior;

public sealed class ModelTests
{
    [Fact]
    public void Letters_with_the_same_values_are_equal()
    {
        var same = Full with
        {
            Hearings = [.. Full.Hearings!],
            Others = [.. Full.Others.Select(static o => o with { Specialties = [.. o.Specialties] })],
        };

        Assert.Equal(Full, same);
        Assert.Equal(Full.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(Full, Full with { Hearings = [new(2016, 11, 1)] });
        Assert.NotEqual(
            Full,
            Full with
            {
                Others = [Full.Others[0] with { Specialties = ["Oncology", "Pain Medicine"] }],
            }
        );
    }

    [Fact]
    public void Text_is_normalised_wherever_it_stands()
    {
        var notice = Full with
        {
            CaseNumber = " a \n b ",
            Remark = "\t",
            Reviewer = Full.Reviewer! with { Specialties = [" c  d "] },
        };

        Assert.Equal(("a b", null, "c d"), (notice.CaseNumber, notice.Remark, notice.Reviewer.Specialties[0]));
    }

    [Fact]
    public void A_list_is_copied()
    {
        List<DateOnly> hearings = [new(2016, 11, 1)];
        var notice = Full with { Hearings = hearings };

        hearings.Add(new(2016, 11, 2));

        Assert.Equal([new DateOnly(2016, 11, 1)], notice.Hearings);
        Assert.IsType<ValueList<DateOnly>>(notice.Hearings);
    }

    [Fact]
    public void A_value_that_cannot_be_absent_is_not_null()
    {
        Assert.Throws<ArgumentNullException>(() => Full with { CaseNumber = null! });
        Assert.Throws<ArgumentNullException>(() => Full with { Others = null! });
        Assert.Throws<ArgumentNullException>(() => Full with { Others = [null!] });
        Assert.Throws<ArgumentNullException>(() => Full with { Edition = null! });
    }

    [Fact]
    public void Values_that_are_not_given_take_their_defaults()
    {
        Assert.Equal((true, UsState.NewYork, "2016"), (Least.IsOpen, Least.State, Least.Edition));
        Assert.Same(ValueList<Reviewer>.Empty, Least.Others);
        Assert.Equal((null, null, null, null), (Least.Closed, Least.Remark, Least.Reviewer, Least.Hearings));
    }

    [Fact]
    public void A_sound_letter_has_no_faults()
    {
        Assert.Empty(Full.Validate());
        Assert.Empty(Least.Validate());
    }

    [Fact]
    public void Validation_finds_every_fault_with_its_path()
    {
        var notice = Full with
        {
            CaseNumber = "x",
            Count = 11,
            Share = 6,
            State = (UsState)9,
            Closed = new(2016, 10, 12),
            Others = [Full.Others[0], Full.Others[0] with { Specialties = ["a", "\u200B"] }],
            Reviewer = Full.Reviewer! with { StatesOfLicensure = [] },
        };

        Assert.Equal(
            [
                "caseNumber: error IMR2104: 'x' does not have the required form: CM, two digits, a hyphen, "
                    + "seven digits",
                "count: error IMR2106: 11 is out of range; it must be from 0 to 10",
                "share: error IMR2106: 6 is out of range; it must be from -5 to 5",
                "state: error IMR2008: '9' is not a declared value of UsState",
                "reviewer.statesOfLicensure: error IMR2105: the list has no elements; at least 1 is needed",
                "others[1].specialties[1]: error IMR2101: the text is blank; say something or, where the field "
                    + "is optional, leave it out",
                "closed: error TST0001: closed before it was opened",
            ],
            notice.Validate().Select(static f => f.ToString())
        );
    }
}
