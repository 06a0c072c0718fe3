using System.Text;
using ImrDocs.Json;
using static ImrDocs.Generators.Tests.Behavior.SampleNotice;

namespace ImrDocs.Generators.Tests.Behavior;

public sealed class JsonTests
{
    [Fact]
    public void A_letter_is_written_in_declared_order() =>
        Assert.Equal(FullJson.ReplaceLineEndings("\n"), Encoding.UTF8.GetString(LetterJson.Write(Full)));

    [Fact]
    public void A_letter_is_read_as_it_was_written()
    {
        var read = Read(FullJson);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(Full, read.Value);
    }

    [Fact]
    public void Absent_values_are_left_out() =>
        Assert.Equal(
            """
            {
              "caseNumber": "CM16-0213037",
              "opened": "2016-10-13",
              "count": 0,
              "isOpen": true,
              "state": "New York",
              "edition": "2016",
              "others": []
            }

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(LetterJson.Write(Least))
        );

    [Fact]
    public void Absent_members_take_their_defaults() =>
        Assert.Equal(Least, Read("""{ "caseNumber": "CM16-0213037", "opened": "2016-10-13", "count": 0 }""").Value);

    [Fact]
    public void Null_stands_for_an_absent_value_where_one_may_be_absent() =>
        Assert.Equal(
            Least,
            Read(
                """
                { "caseNumber": "CM16-0213037", "opened": "2016-10-13", "count": 0, "closed": null, "total": null,
                  "share": null,
                  "remark": null, "reviewer": null, "hearings": null }
                """
            ).Value
        );

    [Fact]
    public void Null_is_a_fault_where_a_value_must_stand() =>
        AssertDiagnostics(
            """
            {
              "caseNumber": null,
              "opened": null,
              "count": null,
              "isOpen": null,
              "state": null,
              "edition": null,
              "others": null
            }
            """,
            "2:17 caseNumber: error IMR2005: a text is needed here, but null was found",
            "3:13 opened: error IMR2005: a date such as \"2016-12-09\" is needed here, but null was found",
            "4:12 count: error IMR2005: a whole number is needed here, but null was found",
            "5:13 isOpen: error IMR2005: true or false is needed here, but null was found",
            "6:12 state: error IMR2005: one of the values of UsState is needed here, but null was found",
            "7:14 edition: error IMR2005: a text is needed here, but null was found",
            "8:13 others: error IMR2005: a list is needed here, but null was found"
        );

    [Fact]
    public void Null_is_a_fault_where_a_section_must_stand() =>
        AssertDiagnostics(
            """
            { "caseNumber": "CM16-0213037", "opened": "2016-10-13", "count": 0,
              "others": [ null ] }
            """,
            "2:15 others[0]: error IMR2005: an object is needed here, but null was found"
        );

    [Fact]
    public void Every_fault_is_found_in_one_run_with_its_place() =>
        AssertDiagnostics(
            """
            {
              "caseNumber": "CM16-021303",
              "opened": "2016-02-30",
              "count": 11,
              "share": -5.1,
              "edition": "20160",
              "state": "Texas",
              "unknown": { "a": [ 1 ] },
              "reviewer": { "statesOfLicensure": [], "specialties": [ " ", "Preventive and Occupational Medicine" ] },
              "others": [ { "specialties": [ "a" ] }, 7 ],
              "hearings": [ "2016-11-01", "2016-11-02", "2016-11-03" ],
              "count": 12
            }
            """,
            "2:17 caseNumber: error IMR2104: 'CM16-021303' does not have the required form: CM, two digits, a "
                + "hyphen, seven digits",
            "3:13 opened: error IMR2007: '2016-02-30' is not a date of the calendar; write it as YYYY-MM-DD",
            "4:12 count: error IMR2106: 11 is out of range; it must be from 0 to 10",
            "5:12 share: error IMR2106: -5.1 is out of range; it must be from -5 to 5",
            "6:14 edition: error IMR2103: the text has 5 characters; at most 4 are allowed",
            "7:12 state: error IMR2008: 'Texas' is not one of: california, New York, newMexico",
            "8:3 unknown: error IMR2003: there is no member 'unknown' here; the members are: caseNumber, opened, "
                + "closed, count, total, share, isOpen, state, edition, remark, reviewer, others, hearings",
            "9:38 reviewer.statesOfLicensure: error IMR2105: the list has no elements; at least 1 is needed",
            "9:59 reviewer.specialties[0]: error IMR2101: the text is blank; say something or, where the field "
                + "is optional, leave it out",
            "9:64 reviewer.specialties[1]: error IMR2103: the text has 36 characters; at most 20 are allowed",
            "10:15 others[0].statesOfLicensure: error IMR2006: the object has no member 'statesOfLicensure', "
                + "which is required",
            "10:43 others[1]: error IMR2005: an object is needed here, but a number was found",
            "11:15 hearings: error IMR2105: the list has 3 elements; at most 2 are allowed",
            "12:3 count: error IMR2004: the member 'count' appears a second time here; keep one"
        );

    [Fact]
    public void A_rule_across_fields_is_reported_at_its_field() =>
        AssertDiagnostics(
            """
            { "caseNumber": "CM16-0213037", "opened": "2016-10-13", "count": 0,
              "closed": "2016-10-12" }
            """,
            "2:13 closed: error TST0001: closed before it was opened"
        );

    private static void AssertDiagnostics(string json, params string[] diagnostics)
    {
        var read = Read(json.ReplaceLineEndings("\n"));

        Assert.Equal(diagnostics, read.Diagnostics.Select(static f => $"{f.Line}:{f.Column} {f}"));
        Assert.Null(read.Value);
    }
}
