using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ImrDocs.Import.Tests;

/// <summary>Makes Word documents of the XML of their bodies.</summary>
internal static class WordFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private const string Styles = """
        <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>
        <w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/>
          <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
        """;

    private const string Numbers = """
        <w:abstractNum w:abstractNumId="1">
          <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>
          <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="2">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
        """;

    /// <summary>A document with a body, and with more parts.</summary>
    public static byte[] Of(string body, Action<MainDocumentPart>? parts = null)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles($"<w:styles {Namespaces}>{Styles}</w:styles>");
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                $"<w:numbering {Namespaces}>{Numbers}</w:numbering>"
            );
            parts?.Invoke(main);
            main.Document = new Document($"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
        }

        return stream.ToArray();
    }

    /// <summary>The XML of a part, with the namespaces of documents.</summary>
    public static string Part(string name, string content) => $"<w:{name} {Namespaces}>{content}</w:{name}>";

    /// <summary>A paragraph of runs.</summary>
    public static string P(string runs, string properties = "") =>
        $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{runs}</w:p>";

    /// <summary>A paragraph of a style.</summary>
    public static string Styled(string style, string runs) => P(runs, $"<w:pStyle w:val=\"{style}\"/>");

    /// <summary>An item of a list.</summary>
    public static string Item(int list, int level, string runs) =>
        P(runs, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    /// <summary>A run of words.</summary>
    public static string R(string text, string properties = "") =>
        $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}"
        + $"<w:t xml:space=\"preserve\">{Xml(text)}</w:t></w:r>";

    /// <summary>A field as Word writes it today; its code can hold other fields as XML.</summary>
    public static string Field(string code, string shown) =>
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
        + code
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + R(shown)
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    /// <summary>A part of a field's code.</summary>
    public static string Code(string text) =>
        $"<w:r><w:instrText xml:space=\"preserve\">{Xml(text)}</w:instrText></w:r>";

    /// <summary>A merge field.</summary>
    public static string Merge(string name, string switches = "") =>
        Field(Code($" MERGEFIELD {name} {switches} "), $"«{name}»");

    /// <summary>A content control in a line.</summary>
    public static string Control(string properties, string content) =>
        $"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    /// <summary>A table of rows of cells.</summary>
    public static string Table(params string[][] rows) =>
        "<w:tbl>"
        + string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc>{cell}</w:tc>"))}</w:tr>"))
        + "</w:tbl>";

    private static string Xml(string text) => System.Security.SecurityElement.Escape(text);
}
