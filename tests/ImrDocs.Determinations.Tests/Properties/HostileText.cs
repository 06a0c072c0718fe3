using CsCheck;
using ImrDocs.Values;

namespace ImrDocs.Determinations.Tests.Properties;

/// <summary>Generates texts that Markdown, HTML, Scriban and the writing direction would misread.</summary>
internal static class HostileText
{
    private static readonly string[] Fragments =
    [
        "*",
        "**",
        "_",
        "__",
        "`",
        "```",
        "~~~",
        "#",
        "## ",
        "> ",
        "- ",
        "+ ",
        "1. ",
        "12) ",
        ": ",
        ":   ",
        "~ ",
        "===",
        "---",
        "***",
        "|",
        "[",
        "]",
        "](",
        "]: ",
        "(",
        ")",
        "![",
        "!",
        "<",
        ">",
        "<b>",
        "</p>",
        "<!--",
        "-->",
        "</style>",
        "<http://a.b>",
        "&",
        "&amp;",
        "&#42;",
        "&lt;",
        "&nbsp;",
        "\\",
        "\\\\",
        "\\*",
        "{{",
        "}}",
        "{{ include 'x' }}",
        "{%",
        "$",
        "\"",
        "'",
        "%",
        "=",
        "^",
        "@",
        ".",
        ",",
        ";",
        "/",
        "?",
        "a",
        "b1",
        "Z",
        "word",
        "2016. The",
        " ",
        "  ",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "\n    ",
        "\n# ",
        "\u0085",
        "\u2028",
        "\u2029",
        "\u00a0",
        "\u2003",
        "\u3000",
        "\u200b",
        "\u200d",
        "\ufeff",
        "\u00ad",
        "\u202e",
        "\u202d",
        "\u202c",
        "\u2066",
        "\u2067",
        "\u2069",
        "\u200e",
        "\u200f",
        "\u061c",
        "é",
        "e\u0301",
        "ß",
        "İ",
        "שלום",
        "مرحبا",
        "漢字",
        "😀",
        "👩\u200d⚕️",
        "\ufffd",
        "°",
        "®",
        "–",
    ];

    private static readonly Gen<string> Piece = Gen.Frequency(
        (8, Gen.Int[0, Fragments.Length - 1].Select(static i => Fragments[i])),
        (2, Gen.Char[' ', '~'].Select(static c => c.ToString())),
        (1, Gen.Char['\u00a1', '\ud7ff'].Select(static c => c.ToString())),
        (1, Gen.Int[0x1F000, 0x1FAFF].Select(char.ConvertFromUtf32))
    );

    /// <summary>Texts that a model takes: they can be printed and have something to read.</summary>
    public static Gen<string> Printable { get; } =
        Piece
            .Array[1, 12]
            .Select(string.Concat)
            .Select(static text =>
                PlainText.IndexOfUnprintable(text) >= 0 || PlainText.IsBlank(text)
                    ? text.Replace("\0", "", StringComparison.Ordinal) + "x"
                    : text
            )
            .Where(static text => PlainText.IndexOfUnprintable(text) < 0);

    /// <summary>Characters that no text may hold: controls and halves of surrogate pairs.</summary>
    public static Gen<char> Unprintable { get; } =
        Gen.OneOf(
            Gen.Char['\u0000', '\u0008'],
            Gen.Char['\u000e', '\u001f'],
            Gen.Char['\u007f', '\u0084'],
            Gen.Char['\u0086', '\u009f'],
            Gen.Char['\ud800', '\udfff'],
            Gen.Char['\ufdd0', '\ufdef'],
            Gen.Char['\ufffe', '\uffff']
        );
}
