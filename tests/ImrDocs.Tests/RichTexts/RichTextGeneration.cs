using CsCheck;
using ImrDocs.RichTexts;

namespace ImrDocs.Tests.RichTexts;

/// <summary>Generates rich texts, and strings that try to be more than that.</summary>
internal static class RichTextGeneration
{
    private static readonly Gen<string> Pieces = Gen.OneOf(
        "a",
        "B2",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "    ",
        "*",
        "**",
        "_",
        "__",
        "- ",
        "+ ",
        "* ",
        "1. ",
        "2) ",
        "# ",
        "> ",
        "<b>",
        "<script>",
        "</b>",
        "<!--",
        "-->",
        "<https://a.b>",
        "[a]",
        "[a](b)",
        "![a](b)",
        "[a]: b",
        "(",
        ")",
        "[",
        "]",
        "`",
        "```",
        "~~",
        "~~~",
        ":::",
        ":   ",
        "|",
        "---",
        "===",
        "\\",
        "&",
        "&lt;",
        "&#x200E;",
        "!",
        "\u00A0",
        "\u200E",
        "\u200B",
        "\u0628",
        "\u201Ca\u201D",
        "\u2028",
        "\uD83D\uDE00",
        "[^a]",
        "\"",
        "'",
        ".",
        "#",
        "="
    );

    /// <summary>Strings of what Markdown knows.</summary>
    public static Gen<string> Hostile { get; } = Pieces.Array[1, 12].Select(static pieces => string.Concat(pieces));

    /// <summary>Words of whatever signs, without white space at their edges.</summary>
    private static readonly Gen<string> Words = Pieces
        .Array[1, 4]
        .Select(static pieces => Clean(string.Concat(pieces)))
        .Where(static words => words.Any(char.IsLetterOrDigit));

    private static readonly Gen<RichRun[]> Runs = Gen.Select(Words, Gen.Bool, Gen.Bool, Gen.OneOf(" ", "\n", " "))
        .Array[1, 4]
        .Select(static parts => Join(parts));

    private static readonly Gen<RichBlock> Paragraph = Runs.Select(static runs => (RichBlock)new RichParagraph(runs));

    /// <summary>Rich texts of every shape.</summary>
    public static Gen<RichText> Values { get; } =
        Gen.Frequency((3, Paragraph), (2, TopLists())).Array[1, 4].Select(static blocks => new RichText(Apart(blocks)));

    private static Gen<RichBlock> TopLists() =>
        Gen.Select(Lists(depth: 1), Gen.Int[-4, 12], static (list, start) => (RichBlock)With(list, start));

    private static Gen<RichList> Lists(int depth) =>
        Gen.Select(
            Gen.Bool,
            Gen.Select(
                    Paragraph,
                    depth < RichText.MaxListDepth ? Inner(depth) : Gen.Const<RichList?>(static () => null)
                )
                .Select(static (words, list) => new RichListItem((RichParagraph)words, list))
                .Array[1, 3],
            static (isOrdered, items) => new RichList(isOrdered ? 1 : null, items)
        );

    private static Gen<RichList?> Inner(int depth) =>
        Gen.Frequency(
            (3, Gen.Const<RichList?>(static () => null)),
            (1, Lists(depth + 1).Select(static list => (RichList?)list))
        );

    private static RichList With(RichList list, int start) =>
        list.Start is null ? list : new(Math.Max(start, 0), list.Items);

    // Two lists of the same kind are one.
    private static RichBlock[] Apart(RichBlock[] blocks) =>
        [
            .. blocks.Where(
                (block, i) =>
                    i == 0
                    || block is not RichList list
                    || blocks[i - 1] is not RichList before
                    || list.Start is null != before.Start is null
            ),
        ];

    private static RichRun[] Join((string Words, bool IsStrong, bool IsEmphasized, string Separator)[] parts)
    {
        List<ReadCharacter> characters = [];
        foreach (var (words, isStrong, isEmphasized, separator) in parts)
        {
            characters.AddRange(words.Select(c => Read(c, isStrong, isEmphasized)));
            characters.AddRange(separator.Select(static c => Read(c, false, false)));
        }

        // No line ends in a break.
        while (char.IsWhiteSpace(characters[^1].Run.Text[0]))
        {
            characters.RemoveAt(characters.Count - 1);
        }

        return [.. ReadCharacters.ToRuns(characters)];

        static ReadCharacter Read(char c, bool isStrong, bool isEmphasized) =>
            new(new(c.ToString(), isStrong, isEmphasized), 0, false);
    }

    private static string Clean(string text) => string.Concat(text.Where(static c => c is not ('\n' or '\r'))).Trim();
}
