using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>The styles of a document.</summary>
internal sealed class WordStyles
{
    private const int MostParents = 20;

    private readonly Dictionary<string, Style> _byId = new(StringComparer.Ordinal);

    public WordStyles(MainDocumentPart part)
    {
        foreach (var style in part.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                _byId.TryAdd(id, style);
            }
        }
    }

    /// <summary>A style and those that it is based on, from the nearest.</summary>
    public IEnumerable<Style> Chain(string? id)
    {
        for (var i = 0; i < MostParents && id is not null && _byId.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    /// <summary>The level of headings of a paragraph; 0 where it is none.</summary>
    public int HeadingLevel(ParagraphProperties? properties)
    {
        foreach (var style in Chain(properties?.ParagraphStyleId?.Val?.Value))
        {
            var name = style.StyleName?.Val?.Value?.ToLowerInvariant() ?? "";
            if (name == "title")
            {
                return 1;
            }

            if (name.StartsWith("heading ", StringComparison.Ordinal) && name.Length == 9 && char.IsAsciiDigit(name[8]))
            {
                return Math.Clamp(name[8] - '0', 1, 6);
            }

            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level and >= 0 and < 6)
            {
                return level + 1;
            }
        }

        return properties?.OutlineLevel?.Val?.Value is { } direct and >= 0 and < 6 ? direct + 1 : 0;
    }

    /// <summary>Whether a paragraph is the title of the document.</summary>
    public bool IsTitle(ParagraphProperties? properties) =>
        Chain(properties?.ParagraphStyleId?.Val?.Value)
            .Any(static style =>
                string.Equals(style.StyleName?.Val?.Value, "title", StringComparison.OrdinalIgnoreCase)
            );

    /// <summary>The list that the style of a paragraph makes it an item of.</summary>
    public NumberingProperties? Numbering(ParagraphProperties? properties) =>
        Chain(properties?.ParagraphStyleId?.Val?.Value)
            .Select(static style => style.StyleParagraphProperties?.NumberingProperties)
            .FirstOrDefault(static numbering => numbering is not null);
}
