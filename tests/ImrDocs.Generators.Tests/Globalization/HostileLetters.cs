using System.Text;
using System.Text.Json.Nodes;
using ImrDocs.Generators.Tests.Compiled.Generated;
using ImrDocs.Globalization;

namespace ImrDocs.Generators.Tests.Globalization;

/// <summary>Letters of every function, over texts that are hard to compare.</summary>
internal static class HostileLetters
{
    // Letters with a case of several characters, with none or another in some language, of ligatures and numerals, made
    // up of several characters, that ICU leaves out of a comparison, or that are new in Unicode.
    private static readonly string[] Hostile =
    [
        "ſtraße K Å Ω",
        "İstanbul ırmak i I",
        "ﬁnal ﬂuﬀ",
        "Ⅷ ⅷ ⓐ Ⓐ",
        "ǆ ǅ Ǆ ǳ",
        "ä a\u0308 Ä A\u0308",
        "Å A\u030A",
        "b c\u00AD",
        "\u200Bb c",
        "b\u200D c",
        "co\u00ADop",
        "ꟋɤꟌ ƛ Ƛ Ɤ Ꟛꟛ Ა ა",
        "Σίσυφος ΣΊΣΥΦΟΣ",
        "ᾳ ᾼ ΐ",
        "ẞ ß",
        "\U00010428\U00010400 deseret",
        "\U00010D50\U00010D70",
        "\U0001E900\U0001E922",
        "Ꭰ ꭰ Ᏸ",
        "ſ",
        "z Z a A _ -",
        "coop",
        "co-op",
        "CO-OP",
        "résumé",
        "re\u0301sume\u0301",
        "ñ n\u0303",
        "æ ae Æ",
        "œ oe",
        "ø o",
        "ð d",
        "þ th",
        "ł l",
        "漢字 カナ ｶﾅ",
        "٣ 3 ３",
        "ǰ",
        "ŉ",
        "ɐ Ɐ",
        "ꮳ Ꮳ",
        "\u0345",
        "ᲀ В",
        "ϐ β",
        "ẛ ṡ",
    ];

    /// <summary>Writes all that the functions give, compiled and interpreted.</summary>
    public static void WriteTo(Stream output)
    {
        output.Write(Encoding.UTF8.GetBytes(GlobalizationMode.Current));
        var letters = FunctionParityTests.Callable.Select(static function =>
            WithHostileCases(FunctionParityTests.Letter(function))
        );
        foreach (var written in GeneratedLetter.Written([.. letters]))
        {
            output.Write(Encoding.UTF8.GetBytes(written));
        }
    }

    private static GeneratedLetter WithHostileCases(GeneratedLetter letter) =>
        letter with
        {
            Cases =
            [
                .. Hostile.Select(
                    (text, i) =>
                    {
                        var json = JsonNode.Parse(letter.Cases[i % letter.Cases.Count])!;
                        (json["text"], json["maybetext"]) = (text, Hostile[(i + 1) % Hostile.Length]);
                        json["texts"] = new JsonArray([
                            .. Hostile.Skip(i).Concat(Hostile.Take(i)).Select(static each => JsonValue.Create(each)),
                        ]);
                        json["parts"] = new JsonArray([
                            .. Hostile
                                .Skip(i)
                                .Concat(Hostile.Take(i))
                                .Select(static each => new JsonObject { ["title"] = each }),
                        ]);
                        return json.ToJsonString();
                    }
                ),
            ],
        };

    // Tells the modes apart: the machine's ICU has names for cultures.
}
