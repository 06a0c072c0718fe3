using DocumentFormat.OpenXml.Wordprocessing;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>The formatting of whole paragraphs.</summary>
internal static class ParagraphFormats
{
    /// <summary>The formats of a paragraph that have no equivalent, in words.</summary>
    /// <param name="paragraph">The properties of the paragraph.</param>
    /// <param name="isInTable">Whether it stands in a cell, whose alignment is that of its column.</param>
    public static IEnumerable<string> Of(ParagraphProperties? paragraph, bool isInTable)
    {
        var alignment = paragraph?.Justification?.Val?.Value;
        if (isInTable)
        {
            // The table says what becomes of the alignment.
        }
        else if (alignment == JustificationValues.Center)
        {
            yield return "centered";
        }
        else if (alignment == JustificationValues.Right || alignment == JustificationValues.End)
        {
            yield return "aligned right";
        }

        if (paragraph?.ParagraphBorders is not null)
        {
            yield return "borders";
        }

        if (paragraph?.Shading is { } shading && shading.Fill?.Value is not (null or "auto" or "FFFFFF"))
        {
            yield return "shading";
        }

        if (paragraph?.FrameProperties is not null)
        {
            yield return "a frame";
        }
    }
}
