namespace ImrDocs.Tests.Letters;

/// <summary>An answer without an error.</summary>
internal static class Answers
{
    public const string Json = """
        {
          "number": "A-1",
          "greeting": "Good day",
          "decidedOn": "2016-12-09",
          "sender": { "name": "Ann", "office": "Claims" },
          "website": "https://www.example.org/a_b?c=d&e=f",
          "copies": [{ "name": "Bo", "office": "Reviews" }]
        }
        """;

    /// <summary>Only what every answer has.</summary>
    public const string LeastJson = """{ "number": "A-2" }""";
}
