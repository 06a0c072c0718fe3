using DocumentFormat.OpenXml.Packaging;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>What every reader of a part of a document needs.</summary>
/// <param name="Part">The main part of the document.</param>
/// <param name="Styles">Its styles.</param>
/// <param name="Findings">Takes what is not taken over.</param>
internal sealed record WordContext(MainDocumentPart Part, WordStyles Styles, ImportFindings Findings)
{
    /// <summary>The part whose elements are read, which holds the addresses of their links.</summary>
    public OpenXmlPart Owner { get; init; } = Part;
}
