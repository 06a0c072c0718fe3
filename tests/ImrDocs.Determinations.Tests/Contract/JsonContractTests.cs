using System.Text;
using System.Text.RegularExpressions;
using ImrDocs.Determinations.Tests.Letters;
using ImrDocs.Json;
using ImrDocs.Models;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Determinations.Tests.Contract;

public partial class JsonContractTests
{
    private const string Whole = """
        {
          "edition": "2016",
          "case": { "caseNumber": "CM16-0213037", "dateAssigned": "2016-11-09", "dateOfInjury": "2016-10-13",
                    "decisionDate": "2016-12-09", "urDenialDate": "2016-11-03", "priority": "standard",
                    "applicationReceived": "2016-11-03" },
          "credentials": { "statesOfLicensure": ["Arizona", "California"], "specialties": ["Family Practice"] },
          "caseSummary": { "narrative": ["one paragraph", "another"] },
          "items": [ {
            "partialAuthorization": {
              "form": "remaining", "originalRequest": "a", "authorized": "b", "remaining": "c" },
            "decision": "upheld",
            "claimsAdministratorGuideline": {
              "mtus": [ { "chapter": "Low Back Complaints", "year": 2004, "sections": ["Work-Relatedness"] } ],
              "nonMtus": "d" },
            "reviewerGuideline": { "nonMtus": "e" },
            "rationale": ["one paragraph"]
          } ]
        }
        """;

    [Fact]
    public void Every_member_of_the_contract_is_read()
    {
        var read = LetterJson.Read<FinalDetermination>(Encoding.UTF8.GetBytes(Whole));

        Assert.Empty(read.Diagnostics);
        var written = Encoding.UTF8.GetString(LetterJson.Write(read.Value!));
        Assert.All(MemberName().Matches(Whole), name => Assert.Contains(name.Value, written, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void A_letter_that_is_written_and_read_again_is_the_same_letter(string sample)
    {
        var letter = Samples.Read(sample);

        var again = LetterJson.Read<FinalDetermination>(LetterJson.Write(letter)).Value;

        Assert.Equal(letter, again);
        Assert.Equal(letter.GetHashCode(), again!.GetHashCode());
        Assert.Equal(LetterJson.Write(letter), LetterJson.Write(again));
    }

    [Theory]
    [InlineData(
        "\"edition\": \"2016\"",
        "\"edition\": \"2017\"",
        "(2,14) error IMR2008 edition: '2017' is not one of: 2015, 2016"
    )]
    [InlineData(
        "\"Arizona\"",
        "\"Alberta\"",
        "(6,42) error IMR2008 credentials.statesOfLicensure[0]: 'Alberta' is not one of: Alabama, Alaska, "
            + "American Samoa, Arizona, Arkansas, "
    )]
    [InlineData(
        "2016-12-09",
        "2016-02-30",
        "(4,29) error IMR2007 case.decisionDate: '2016-02-30' is not a date of the calendar; write it as YYYY-MM-DD"
    )]
    [InlineData(
        "\"upheld\"",
        "\"Upheld\"",
        "(11,17) error IMR2008 items[0].decision: 'Upheld' is not one of: upheld, overturned"
    )]
    [InlineData(
        "\"specialties\"",
        "\"speciality\"",
        "(6,18) error IMR2006 credentials.specialties: the object has no member 'specialties', which is required"
    )]
    [InlineData(
        "2004",
        "\"2004\"",
        "(13,61) error IMR2005 items[0].claimsAdministratorGuideline.mtus[0].year: a whole number is needed "
            + "here, but a text was found"
    )]
    [InlineData(
        "[\"one paragraph\"]",
        "\"one paragraph\"",
        "(16,18) error IMR2005 items[0].rationale: a list is needed here, but a text was found"
    )]
    public void A_breach_of_the_contract_is_an_error_with_its_place(string right, string wrong, string expected)
    {
        var read = LetterJson.Read<FinalDetermination>(
            Encoding.UTF8.GetBytes(Whole.Replace(right, wrong, StringComparison.Ordinal))
        );

        Assert.Null(read.Value);
        var diagnostic = read.Diagnostics[0];
        Assert.StartsWith(
            expected,
            $"({diagnostic.Line},{diagnostic.Column}) error {diagnostic.Rule.Id} {diagnostic.Member}: "
                + $"{diagnostic.Message}",
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void All_faults_of_a_file_are_reported_in_the_order_of_their_places()
    {
        var wrong = Whole
            .Replace("2016-12-09", "2016-02-30", StringComparison.Ordinal)
            .Replace("\"upheld\"", "\"maybe\"", StringComparison.Ordinal)
            .Replace("\"one paragraph\"]", "7]", StringComparison.Ordinal)
            .Replace("\"specialties\"", "\"speciality\"", StringComparison.Ordinal);

        var diagnostics = LetterJson.Read<FinalDetermination>(Encoding.UTF8.GetBytes(wrong)).Diagnostics;

        Assert.Equal(
            [
                "case.decisionDate",
                "credentials.specialties",
                "credentials.speciality",
                "items[0].decision",
                "items[0].rationale[0]",
            ],
            diagnostics.Select(static diagnostic => diagnostic.Member)
        );
    }

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public async Task Every_sample_is_valid_by_the_JSON_Schema(string sample)
    {
        // NJsonSchema knows definitions by the name that they had before draft 2019-09.
        var text = JsonSchema
            .Write(Schema<FinalDetermination>())
            .Replace("$defs", "definitions", StringComparison.Ordinal);
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(text);

        Assert.Empty(schema.Validate(Encoding.UTF8.GetString(Samples.Bytes(sample))));
        Assert.NotEmpty(schema.Validate("""{ "items": [] }"""));
    }

    [GeneratedRegex("\"[a-zA-Z]+\":", RegexOptions.CultureInvariant)]
    private static partial Regex MemberName();

    private static LetterSchema Schema<T>()
        where T : class, ILetter<T> => T.LetterSchema;
}
