using System.Text;

namespace ImrDocs.Cli.Tests;

/// <summary>Claims of which each holds one fault of a sensitive field, with a value that nobody may see.</summary>
internal static class SensitiveDiagnostics
{
    public const string Folder = "templates/claim";
    public const string Samples = Folder + "/samples";

    /// <summary>Every faulty value holds these digits, and nothing else does.</summary>
    public const string Secret = "773177";

    private const string Good = """
        {
          "number": "C-4711",
          "patient": { "firstName": "Wilhelmina", "lastName": "Quackenbush" },
          "injuredOn": "2016-02-29",
          "diagnoses": ["sprained ankle"],
          "city": "Fresno",
          "answer": ["The treatment is paid for."],
          "evidence": {  }
        }
        """;

    private static readonly (string Name, string Evidence)[] OfEvidence =
    [
        ("text-pattern", "\"code\": \"773177\""),
        ("text-short", "\"story\": \"773177\""),
        ("text-long", "\"mark\": \"773177\""),
        ("text-control", "\"story\": \"773177 \\u0007 and so on and so on\""),
        ("text-noncharacter", "\"story\": \"773177 \\uffff and so on and so on\""),
        ("text-half-pair", "\"story\": \"773177 \\ud83d and so on and so on\""),
        ("text-number", "\"story\": 773177"),
        ("text-list", "\"story\": [\"773177\"]"),
        ("text-object", "\"story\": { \"773177\": 773177 }"),
        ("integer-range", "\"visits\": 773177"),
        ("integer-fraction", "\"visits\": 773177.5"),
        ("integer-exponent", "\"visits\": 773177e400"),
        ("integer-text", "\"visits\": \"773177\""),
        ("long-range", "\"account\": 773177773177773177773177"),
        ("decimal-range", "\"amount\": 773177.25"),
        ("decimal-digits", "\"amount\": 7731771234567890123456789012345678901234"),
        ("decimal-exponent", "\"amount\": 773177e40"),
        ("decimal-text", "\"amount\": \"773177\""),
        ("boolean-text", "\"isMinor\": \"773177\""),
        ("boolean-number", "\"isMinor\": 773177"),
        ("date-time", "\"day\": \"2016-09-09T773177\""),
        ("date-words", "\"day\": \"773177\""),
        ("date-number", "\"day\": 773177"),
        ("choice-unknown", "\"kinship\": \"cousin 773177\""),
        ("choice-number", "\"kinship\": 773177"),
        ("section-text", "\"witness\": \"773177\""),
        ("section-list", "\"witness\": [773177]"),
        ("section-unknown", "\"witness\": { \"firstName\": \"773177\", \"lastName\": \"773177\", \"name 773177\": 1 }"),
        (
            "section-twice",
            "\"witness\": { \"firstName\": \"773177\", \"firstName\": \"773177\", \"lastName\": \"773177\" }"
        ),
        ("section-missing", "\"witness\": { \"firstName\": \"773177\" }"),
        ("unknown", "\"unknown 773177\": 773177"),
        ("unknown-half-pair", "\"773177\\ud83d\": 773177"),
        ("list-text", "\"words\": \"773177\""),
        ("list-pattern", "\"words\": [\"773177\"]"),
        ("list-count", "\"words\": [\"a\", \"b\", \"773177\"]"),
        ("list-range", "\"numbers\": [773177, \"773177\"]"),
        ("list-date", "\"days\": [\"773177\"]"),
        ("list-choice", "\"kin\": [\"773177\"]"),
        ("list-section", "\"witnesses\": [\"773177\", { \"773177\": 773177 }]"),
        ("own-rules", "\"code\": \"ZZ-9999\", \"story\": \"773177 and so on and so on and so on\""),
        ("syntax-value", "\"code\": x773177"),
        ("syntax-literal", "\"isMinor\": tru773177"),
        ("syntax-zero", "\"visits\": 0773177"),
        ("syntax-number", "\"visits\": 773177x773177"),
        ("syntax-sign", "\"visits\": -x773177"),
        ("syntax-line", "\"code\": \"773177\n\""),
        ("syntax-escape", "\"code\": \"\\q773177\""),
        ("syntax-hex", "\"code\": \"\\uzz773177\""),
        ("syntax-name", "773177: 1"),
        ("syntax-colon", "\"773177\" 773177"),
        ("syntax-comma", "\"code\": \"773177\" 773177"),
        ("syntax-comment", "\"code\": \"773177\" // 773177"),
        ("syntax-end", "\"code\": \"773177"),
    ];

    /// <summary>The templates, without samples.</summary>
    public static void CopyTemplates(Tool tool)
    {
        var templates = Path.GetFullPath(Path.Combine(Tool.Samples, "../../../tests/ImrDocs.Claims/templates/claim"));
        Directory.CreateDirectory(Path.Combine(tool.Folder, Samples));
        foreach (var file in Directory.EnumerateFiles(templates))
        {
            File.Copy(file, Path.Combine(tool.Folder, Folder, Path.GetFileName(file)));
        }
    }

    /// <summary>The templates with the faulty samples.</summary>
    /// <returns>The names of the samples.</returns>
    public static IReadOnlyList<string> MakeIn(Tool tool)
    {
        CopyTemplates(tool);
        List<(string Name, byte[] Json)> diagnostics =
        [
            .. OfEvidence.Select(static diagnostic =>
                (diagnostic.Name, Utf8(Good.Replace("{  }", $"{{ {diagnostic.Evidence} }}", StringComparison.Ordinal)))
            ),
        ];
        diagnostics.Add(("number-list", Changed("\"C-4711\"", "[773177]")));
        diagnostics.Add(("patient-unknown", Changed("\"Quackenbush\"", "\"773177\", \"773177\": 1")));
        diagnostics.Add(("diagnoses-half-pair", Changed("sprained ankle", "773177\\udc00")));
        diagnostics.Add(("behind-the-end", Utf8(Good + "\n773177")));
        diagnostics.Add(("not-utf-8", [.. Changed("C-4711", "773177"), 0xFF]));
        diagnostics.Add(("byte-order-mark", [0xEF, 0xBB, 0xBF, .. Changed("C-4711", "773177")]));
        diagnostics.ForEach(diagnostic =>
            File.WriteAllBytes(Path.Combine(tool.Folder, Samples, diagnostic.Name + ".json"), diagnostic.Json)
        );
        return diagnostics.ConvertAll(static diagnostic => diagnostic.Name);
    }

    private static byte[] Changed(string right, string wrong) =>
        Utf8(Good.Replace(right, wrong, StringComparison.Ordinal));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
