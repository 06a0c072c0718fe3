using CsCheck;

namespace ImrDocs.Tests.Wording;

/// <summary>Generates wording of lines as careful and careless authors write them.</summary>
internal static class WordingGeneration
{
    private static readonly string[] Words =
    [
        "request",
        "the",
        "Reviewer",
        "denied",
        "upheld",
        "it",
        "of",
        "May",
        "5",
        "2016",
        "see",
        "above",
        "{{ name }}",
        "{{ count }}",
        "C++",
        "a_b",
        "1.5",
        "(c)",
        "x.",
        "and,",
        "days:",
        "why?",
        "*now*",
        "**never**",
        "`code`",
        "\\*",
        "[a](https://example.org)",
        "<https://example.org>",
        "&amp;",
        "-",
        "*",
        "#",
        ">",
        "+",
        "=",
        "~",
        "\\",
        "**",
        "_",
        "`",
        "&",
        "&foo;",
        "<b>",
        "[",
        "]",
        "{.x}",
        "==y==",
        "|",
        "!",
        "\\new",
        "[ ]",
        ":smile:",
    ];

    private static readonly string[] Beginnings =
    [
        "",
        "",
        "",
        "",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "2. ",
        "3. ",
        "7. ",
        "2016. ",
        "1) ",
        "(a) ",
        "a. ",
        "> ",
        "# ",
        "## ",
        "###### ",
        "##",
        "-",
        "\n\nTerm\n:   ",
        "  ",
        "    ",
        "Label: ",
        "**Label:** ",
        "[ ] ",
        "\u2022 ",
        "----",
        "---",
        "***",
        "> ",
    ];

    private static readonly Gen<string> Line =
        from beginning in AnyOf(Beginnings)
        from words in Gen.OneOf(
            AnyOf(Words).Array[0, 4],
            AnyOf(Words[..14]).Array[1, 5],
            AnyOf(Words[..12]).Array[8, 14]
        )
        from end in AnyOf("", "", "", "", ".", ":", "\\", "  ", "   ", ",")
        select beginning + (words.All(static word => word == "\\") ? "it" : string.Join(' ', words)) + end;

    /// <summary>A template of a few lines, some of them under conditions or in loops.</summary>
    public static Gen<string> Template { get; } =
        from lines in Gen.Select(Line, AnyOf("\n", "\n", "\n\n", "\n\n", "\n\n\n")).Array[1, 6]
        select string.Concat(lines.Select(static line => line.Item1 + line.Item2));

    private static Gen<string> AnyOf(params string[] texts) =>
        Gen.Int[0, texts.Length - 1].Select(index => texts[index]);
}
