namespace ImrDocs.Generators.Tests.Diagnostics;

internal static class LetterCases
{
    public static IReadOnlyList<DiagnosticCase> All { get; } =
    [
        Letter("A letter has a capital", "Determination"),
        Letter("A letter has no name", ""),
        Letter("A letter has a path", "../x"),
        Letter("A letter begins with a digit", "1x"),
        Letter("A letter ends with a hyphen", "x-"),
        Letter("A letter has two hyphens", "x--y"),
        new(
            "Two letters have one name",
            """
            [Letter("x")] sealed partial record A { public required partial int N { get; init; } }
            [[|Letter("x")|]] sealed partial record B { public required partial int N { get; init; } }
            """,
            "IMR0402: The letter 'x' is declared by 'A' and by 'B'; every letter of a project has its own name"
        ),
        new(
            "A letter has no language that there is a tag of",
            """
            [[|Letter("x", Language = "Spanish")|]] sealed partial record A
            {
                public required partial int N { get; init; }
            }
            """,
            "IMR0404: 'Spanish' is no tag of a language; write one as RFC 5646 has it: 'en', 'es', 'zh-Hant'"
        ),
    ];

    private static DiagnosticCase Letter(string name, string letter) =>
        new(
            name,
            $$"""[[|Letter("{{letter}}")|]] sealed partial record C { public required partial int N { get; init; } }""",
            $"IMR0401: '{letter}' is no name for a letter; use lower-case letters, digits and single hyphens, "
                + $"beginning with a letter: 'determination'"
        );
}
