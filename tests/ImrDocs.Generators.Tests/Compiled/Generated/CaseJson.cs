using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
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
        "😀",
        "0",
        "- -",
        "|a|",
        "http://a.b",
        "x#",
        "+",
        "\u00a0z",
    ];

    public static string Of(GeneratedSection letter) => ToJson(letter)!.ToJsonString();

    private static JsonNode? ToJson(object? value) =>
        value switch
        {
            null => null,
            string text => Hostile(text),
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

    // Generated texts begin with a letter and a number; a part of them stays as it is.
    private static string Hostile(string text)
    {
        var number =
            int.Parse([.. text.Skip(1).TakeWhile(char.IsAsciiDigit)], CultureInfo.InvariantCulture)
            % (Texts.Length + (Texts.Length / 2));
        return number < Texts.Length ? Texts[number] : text;
    }
}
