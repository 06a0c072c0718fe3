using System.Xml.Linq;
using static ImrDocs.Word.Redlines.WordNames;

namespace ImrDocs.Word.Redlines;

/// <summary>Says how runs and paragraphs look, in words that do not depend on the names of styles.</summary>
/// <param name="styles">The styles of the document; null where it has none.</param>
/// <remarks>Programs name styles anew when they save a document; what the styles set stays.</remarks>
internal sealed class RunLooks(XElement? styles)
{
    private const int MostBases = 32;
    private const string Heading = "heading";

    // What a reader sees of words, beside their font and color, which follow from the style of the page.
    private static readonly string[] Set = ["b", "i", "strike", "dstrike", "highlight", "vertAlign", "vanish"];
    private static readonly string[] Off = ["0", "false", "off", "none", "baseline"];

    private readonly Dictionary<string, XElement> _styles = (styles?.Elements(W + "style") ?? [])
        .DistinctBy(static style => style.Attribute(W + "styleId")?.Value ?? "")
        .ToDictionary(static style => style.Attribute(W + "styleId")?.Value ?? "");

    /// <summary>What is set of a run: <c>b i</c>.</summary>
    public string Of(XElement run)
    {
        var properties = run.Element(W + "rPr");
        if (properties is null)
        {
            return "";
        }

        var style = properties.Element(W + "rStyle")?.Attribute(W + "val")?.Value;
        return string.Join(' ', Set.Where(name => IsSet(properties, name) ?? IsSet(style, name)));
    }

    /// <summary>What kind of paragraph it is: a heading with its level, an item of a list, or any other.</summary>
    /// <param name="properties">The properties of the paragraph; null where it has none.</param>
    public string OfParagraph(XElement? properties)
    {
        var name = _styles
            .GetValueOrDefault(properties?.Element(W + "pStyle")?.Attribute(W + "val")?.Value ?? "")
            ?.Element(W + "name")
            ?.Attribute(W + "val")
            ?.Value;
        var kind =
            name?.StartsWith(Heading, StringComparison.OrdinalIgnoreCase) == true ? name.ToLowerInvariant()
            : properties?.Element(W + "numPr") is not null ? "item of a list"
            : "";
        return properties?.Element(W + "pageBreakBefore") is { } page && !IsOff(page) ? kind + " on a new page" : kind;
    }

    private static bool? IsSet(XElement properties, string name) =>
        properties.Element(W + name) is { } set ? !IsOff(set) : null;

    private bool IsSet(string? style, string name)
    {
        for (var bases = 0; style is not null && bases < MostBases; bases++)
        {
            if (!_styles.TryGetValue(style, out var element))
            {
                return false;
            }

            if (element.Element(W + "rPr") is { } properties && IsSet(properties, name) is { } isSet)
            {
                return isSet;
            }

            style = element.Element(W + "basedOn")?.Attribute(W + "val")?.Value;
        }

        return false;
    }

    private static bool IsOff(XElement set) => Off.Contains(set.Attribute(W + "val")?.Value);
}
