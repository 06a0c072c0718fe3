using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using ImrDocs.RichTexts;
using ImrDocs.Tests.Soundness;
using ImrDocs.Values;

namespace ImrDocs.Generators.Tests.Compiled.Generated;

/// <summary>Writes generated data as JSON, with texts that Markdown and HTML would misread.</summary>
internal static class CaseJson
{
    private static readonly string[] Texts =
    [
        "plain words",
        "v",
        "*a*",
        "_b_ c",
        "`d`",
        "- e",
        "1. f",
        "2016) g",
        "# h",
        "> i",
        "<b>j</b>",
        "k & l",
        "\"m\"",
        "&amp;",
        "\\",
        "!n",
        "[o](p)",
        "~~~",
        "===",
        "---",
        ": q",
        "a b",
        "İı ß",
        "\u202eabc",
        "漢字",
        "محمد & علي",
        "אב (1)",
        "😀",
        "0",
        "- -",
        "|a|",
        "http://a.b",
        "x#",
        "+",
        "\u00a0z",
    ];

    private static readonly string[] Blocks =
    [
        "plain words",
        "one\n\ntwo",
        "- a\n- b",
        "1. a\n2. b",
        "7. a",
        "a\n\n- b\n  - c\n\nd",
        "- a\n\n1. b\n\n- c",
        "**a** *b*\\\nc",
        "\\# \\<b> \\& \"",
        "1986\\. was",
        "محمد\n\n- *a*\n- علي",
        "\u202eabc \u00e9\ud83d\ude00",
    ];

    public static string Of(GeneratedSection letter) => ToJson(letter)!.ToJsonString();

    private static JsonNode? ToJson(object? value) =>
        value switch
        {
            null => null,
            string text => Hostile(text),
            RichText blocks => HostileBlocks(blocks.PlainText),
            DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Choice choice => choice.WireName,
            GeneratedSection section => new JsonObject(
                section.Schema.Fields.Select(field =>
                    KeyValuePair.Create(field.JsonName, ToJson(section[field.TemplateName]))
                )
            ),
            IList list => new JsonArray([.. list.Cast<object>().Select(ToJson)]),
            _ => JsonValue.Create(value),
        };

    private static string HostileBlocks(string text) => Blocks[NumberOf(text) % Blocks.Length];

    private static int NumberOf(string text) =>
        int.Parse([.. text.Skip(1).TakeWhile(char.IsAsciiDigit)], CultureInfo.InvariantCulture);

    // Generated texts begin with a letter and a number; a part of them stays as it is.
    private static string Hostile(string text)
    {
        var number = NumberOf(text) % (Texts.Length + (Texts.Length / 2));
        return number < Texts.Length ? Texts[number] : text;
    }
}
