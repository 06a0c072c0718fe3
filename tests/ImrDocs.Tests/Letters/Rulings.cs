namespace ImrDocs.Tests.Letters;

/// <summary>A ruling without an error.</summary>
internal static class Rulings
{
    public const string Json = """
        {
          "caseNumber": "R-1",
          "injuredOn": "2016-01-02",
          "decidedOn": "2016-02-03",
          "applicant": { "name": "Ann", "city": "Oakland" },
          "respondent": { "name": "Bo", "city": "Fresno" }
        }
        """;
}
