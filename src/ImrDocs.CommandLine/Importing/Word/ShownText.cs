using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>The text that the document shows, without the codes of fields and without what is deleted.</summary>
internal static class ShownText
{
    public static string Of(OpenXmlElement element) =>
        string.Concat(element.Descendants<Text>().Select(static text => text.Text));
}
