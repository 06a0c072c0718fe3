using ImrDocs.Templating.Languages;
using ImrDocs.Word.Xml;

namespace ImrDocs.Word.Styles;

/// <summary>Writes the language of text, which Word has in three places by the kind of script.</summary>
internal static class LanguageXml
{
    private const string Fallback = "en-US";

    /// <summary>Writes the language of all text that has none of its own.</summary>
    public static void WriteDefault(XmlOutput xml, string language)
    {
        var attribute = AttributeOf(language);
        xml.Raw("<w:lang w:val=\""u8).Text(attribute == "val" ? language : Fallback);
        xml.Raw("\" w:eastAsia=\""u8).Text(attribute == "eastAsia" ? language : Fallback);
        xml.Raw("\" w:bidi=\""u8).Text(attribute == "bidi" ? language : "ar-SA").Raw("\"/>"u8);
    }

    /// <summary>Writes the language of a run.</summary>
    public static void Write(XmlOutput xml, string language) =>
        xml.Raw("<w:lang w:"u8).Text(AttributeOf(language)).Raw("=\""u8).Text(language).Raw("\"/>"u8);

    private static string AttributeOf(string language) =>
        LanguageTag.IsRightToLeft(language) ? "bidi"
        : language.Split('-')[0].ToUpperInvariant() is "ZH" or "JA" or "KO" or "YUE" ? "eastAsia"
        : "val";
}
