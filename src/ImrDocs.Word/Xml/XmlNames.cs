namespace ImrDocs.Word.Xml;

/// <summary>What parts begin with, and the names of their namespaces.</summary>
internal static class XmlNames
{
    /// <summary>The line with which every part begins.</summary>
    public static ReadOnlySpan<byte> Declaration => "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8;

    /// <summary>The namespace of text.</summary>
    public static ReadOnlySpan<byte> Word => "http://schemas.openxmlformats.org/wordprocessingml/2006/main"u8;

    /// <summary>The namespace of relationships within a part.</summary>
    public static ReadOnlySpan<byte> Relationships =>
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"u8;

    /// <summary>Writes the attributes that declare the namespaces of a part with text.</summary>
    public static void WriteForText(XmlOutput xml) =>
        xml.Raw("xmlns:w=\""u8)
            .Raw(Word)
            .Raw("\" xmlns:r=\""u8)
            .Raw(Relationships)
            .Raw("\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""u8);
}
