using CsCheck;

namespace ImrDocs.Word.Tests.Redlines;

/// <summary>Generates letters as Markdown: lines of every kind, in any order.</summary>
internal static class GeneratedMarkdown
{
    private static readonly string[] Lines =
    [
        "",
        "",
        "The reviewer upholds the decision of the plan.",
        "The reviewer *overturns* the **decision** of the plan.",
        "# How the decision was made",
        "- The first reason of several",
        "- The second reason of several",
        "1. Step one of the appeal",
        "Certification",
        ":   Family practice",
        "| Service | Decision |",
        "|---|---|",
        "| Work conditioning | Upheld |",
        "| Physical therapy, 12 visits | Overturned |",
        "See [the rules](https://example.org/rules) and [others](https://example.org/others).",
        "A note^[Of the first kind.] and another^[Of the second kind.].",
        "> A quotation that lawyers like.",
        "![The seal](seal.png)",
        "::: notice",
        ":::",
    ];

    /// <summary>A letter with every line.</summary>
    public static string All => string.Join('\n', Lines);

    /// <summary>Two letters.</summary>
    public static Gen<(string, string)> Pairs => Gen.Select(Letters, Letters);

    private static Gen<string> Letters { get; } =
        Gen.Int[0, Lines.Length - 1]
            .Select(static i => Lines[i])
            .Array[1, 12]
            .Select(static lines => string.Join('\n', lines) + "\n");
}
