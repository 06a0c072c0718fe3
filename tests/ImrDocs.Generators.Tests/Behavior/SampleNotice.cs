using System.Text;
using ImrDocs.Generators.Tests.Samples;
using ImrDocs.Json;

namespace ImrDocs.Generators.Tests.Behavior;

/// <summary>Letters to try things with.</summary>
internal static class SampleNotice
{
    public const string FullJson = """
        {
          "caseNumber": "CM16-0213037",
          "opened": "2016-10-13",
          "closed": "2016-12-09",
          "count": 3,
          "total": 9223372036854775807,
          "share": 1.50,
          "isOpen": false,
          "state": "california",
          "edition": "2015",
          "remark": "Very <b>good</b>",
          "reviewer": {
            "statesOfLicensure": [
              "New York",
              "newMexico"
            ],
            "specialties": [
              "Family Practice"
            ]
          },
          "others": [
            {
              "statesOfLicensure": [
                "california"
              ],
              "specialties": [
                "Pain Medicine",
                "Oncology"
              ]
            }
          ],
          "hearings": [
            "2016-11-01",
            "2016-11-02"
          ]
        }

        """;

    public static Notice Full { get; } =
        new()
        {
            CaseNumber = "CM16-0213037",
            Opened = new(2016, 10, 13),
            Closed = new(2016, 12, 9),
            Count = 3,
            Total = long.MaxValue,
            Share = 1.50m,
            IsOpen = false,
            State = UsState.California,
            Edition = "2015",
            Remark = "Very <b>good</b>",
            Reviewer = new()
            {
                StatesOfLicensure = [UsState.NewYork, UsState.NewMexico],
                Specialties = ["Family Practice"],
            },
            Others = [new() { StatesOfLicensure = [UsState.California], Specialties = ["Pain Medicine", "Oncology"] }],
            Hearings = [new(2016, 11, 1), new(2016, 11, 2)],
        };

    public static Notice Least { get; } =
        new()
        {
            CaseNumber = "CM16-0213037",
            Opened = new(2016, 10, 13),
            Count = 0,
        };

    public static JsonReadResult<Notice> Read(string json) => LetterJson.Read<Notice>(Encoding.UTF8.GetBytes(json));
}
