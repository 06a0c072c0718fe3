using CsCheck;
using static ImrDocs.Import.Tests.WordFile;

namespace ImrDocs.Import.Tests;

/// <summary>
/// Words that every letter says come out as they stand, whatever they would be to Markdown or Scriban.
/// </summary>
public sealed class StaticWordsTests
{
    private static readonly string[] Pieces =
    [
        "word",
        "Word",
        "a",
        "I",
        "2016",
        "12",
        "1",
        "x_y",
        "e.g.",
        "§ 4",
        "Dr.",
        "don't",
        "ü",
        "😀",
        "\u00A0",
        "*",
        "**",
        "_",
        "__",
        "`",
        "```",
        "~",
        "~~",
        "#",
        "##",
        "-",
        "--",
        "---",
        "+",
        "=",
        "==",
        "===",
        ">",
        "<",
        "<b>",
        "&",
        "&amp;",
        "&#35;",
        "[",
        "]",
        "[x]",
        "[ ]",
        "[a](b)",
        "(",
        ")",
        "{",
        "}",
        "{{",
        "}}",
        "{%",
        "%}",
        "{.a}",
        "\\",
        "\\n",
        "!",
        "![",
        "^",
        "^[",
        "|",
        "||",
        "|-|",
        ":",
        "::",
        ":::",
        ":   ",
        ":smile:",
        ".",
        "1.",
        "a)",
        "(c)",
        "'''",
        "\"",
        "$",
        "$$",
        "@",
        "http://a.b/c_d",
        "[/b]",
        "h1. ",
        "[TOC]",
        "]:",
        "...",
        "—",
        "“",
        "”",
    ];

    private static readonly Gen<string> Text = Gen.Select(
        Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]).Array[1, 7],
        Gen.Bool.Array[7],
        static (pieces, spaces) => string.Concat(pieces.Select((piece, i) => piece + (spaces[i] ? " " : "")))
    );

    private static readonly Gen<(string Text, int Style)[]> Runs = Gen.Select(
        Text,
        Gen.Frequency((3, Gen.Const(0)), (1, Gen.Const(1)), (1, Gen.Const(2)), (1, Gen.Const(3)), (1, Gen.Const(4)))
    ).Array[1, 4];

    [Fact]
    public void Words_of_any_paragraphs_are_those_of_the_document() =>
        Property.Holds(Gen.Select(Runs, Gen.Int[0, 5]).Array[1, 5], 400, static paragraphs =>
        {
            var shown = ImportedDraft.Words(
                string.Join(' ', paragraphs.Select(static p => string.Concat(p.Item1.Select(ShownOf))))
            );
            if (shown.Length == 0)
            {
                return;
            }

            var body = string.Concat(paragraphs.Select(static p => Block(string.Concat(p.Item1.Select(Run)), p.Item2)));
            var draft = new ImportedDraft(Of(body));
            if (draft.Declaration.Contains("get; init;", StringComparison.Ordinal))
            {
                // The pieces can make a field.
                return;
            }

            Assert.Equal(shown, ImportedDraft.WordsOf(draft.RenderPlain()));
        });

    private static string Block(string runs, int kind) =>
        kind switch
        {
            1 => Styled("Heading1", runs),
            2 => Item(1, 0, runs),
            3 => Item(2, 0, runs),
            4 => Item(1, 1, runs),
            _ => P(runs),
        };

    private static string ShownOf((string Text, int Style) run) => run.Text + (run.Style == 4 ? " " : "");

    private static string Run((string Text, int Style) run) =>
        run.Style switch
        {
            1 => R(run.Text, "<w:b/>"),
            2 => R(run.Text, "<w:i/>"),
            3 => R(run.Text, "<w:b/><w:i/>"),
            4 => R(run.Text) + "<w:r><w:br/></w:r>",
            _ => R(run.Text),
        };
}
