using System.Text.RegularExpressions;

namespace ImrDocs.Generators.Tests.Compiled.Generated;

/// <summary>Puts Markdown in place of the words of generated templates.</summary>
internal static partial class MarkdownWording
{
    private static readonly string[] Wordings =
    [
        "\n\n",
        "\n\nb\n\n",
        "\n\n# a ",
        "\n\n## b\n\n",
        "\n- a ",
        "\n- ",
        "\n\n- b\n\n",
        "\n\n1. c ",
        "\n> d ",
        "\n\n> e\n\n",
        " *f* ",
        " **g** ",
        " `h` ",
        " [i](#j) ",
        " \\* ",
        " &amp; ",
        " <k@l.m> ",
        "\n\n---\n\n",
        "  \n",
        "\nn\n:   o ",
        " \"p\" ",
        " 'q' ",
        ". ",
        ", ",
        " a, b: ",
        "\n\n\n",
        // What joins with a value beside it, or with what stands far away.
        "\n\n[r]: #s\n\n",
        " [r] ",
        "[t]",
        " [u",
        "] ",
        " (",
        ") ",
        "! ",
        " m\u00B2",
        "\u00BD ",
        " caf\u00E9",
        "\u200B",
        " \uD842\uDFB7",
        " *v",
        "w* ",
        "**x",
        "y** ",
        "0) ",
        "00. ",
        "7",
        ".",
        "\n\n10. ",
        "\n    ",
        "\n\n    ",
        "\n  - ",
        "\n:   ",
        "\n\n:   ",
        "\n> > - ",
        "\n\n\n\n",
        "\n",
        // Tables, and parts of them.
        "\n\n| a | b |\n|---|:-:|\n| c | d |\n\n",
        "\n\n| a | b |\n|---|---|\n| ",
        "\n| ",
        " | ",
        " |\n",
        // Line breaks, of which some break nothing.
        "\\\n",
        " p\\\n",
        "\\\n\n",
        "\\\\\n",
        "\\",
        // Containers, and parts of them.
        "\n\n::: notice\na\n:::\n\n",
        "\n::: columns\n",
        "\n\n::: {lang=ar}\n",
        "\n:::\n",
        // Footnotes, and parts of them.
        "^[a note]",
        " q^[",
        "r] ",
        "\n\n::: footnotes\n:::\n\n",
    ];

    /// <summary>The templates with other words; a part of them stays as it is.</summary>
    public static IReadOnlyDictionary<string, string> Vary(IReadOnlyDictionary<string, string> files, Random random)
    {
        var wordings =
            random.Next(4) == 0
                ? [" a "]
                : Wordings.Where(_ => random.Next(4) == 0).Append(" b ").Append("\n\n").ToArray();
        return files.ToDictionary(
            static file => file.Key,
            file => Word().Replace(file.Value, _ => wordings[random.Next(wordings.Length)]),
            StringComparer.Ordinal
        );
    }

    [GeneratedRegex(" [abcgh] ")]
    private static partial Regex Word();
}
