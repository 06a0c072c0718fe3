using System.Xml.Linq;

namespace ImrDocs.Word.Redlines;

/// <summary>The namespaces of a document's parts (ECMA-376).</summary>
internal static class WordNames
{
    /// <summary>The namespace of WordprocessingML.</summary>
    public static XNamespace W { get; } = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The namespace of references to relationships.</summary>
    public static XNamespace R { get; } = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The namespace of relationships.</summary>
    public static XNamespace Relationships { get; } = "http://schemas.openxmlformats.org/package/2006/relationships";
}
