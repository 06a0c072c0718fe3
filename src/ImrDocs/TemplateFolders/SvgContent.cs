using System.Xml;

namespace ImrDocs.TemplateFolders;

/// <summary>Tells whether an SVG image only draws: it runs nothing and loads nothing.</summary>
/// <remarks>What an image can hold is a list of what is drawn; whatever is not on it is refused.</remarks>
internal static class SvgContent
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "svg",
        "g",
        "defs",
        "symbol",
        "use",
        "title",
        "desc",
        "path",
        "rect",
        "circle",
        "ellipse",
        "line",
        "polyline",
        "polygon",
        "text",
        "tspan",
        "linearGradient",
        "radialGradient",
        "stop",
        "clipPath",
        "mask",
        "pattern",
        "marker",
    };

    /// <summary>What is wrong with the image; null when it only draws.</summary>
    public static string? FindError(byte[] content)
    {
        try
        {
            using var reader = XmlReader.Create(
                new MemoryStream(content),
                new()
                {
                    DtdProcessing = DtdProcessing.Prohibit,
                    XmlResolver = null,
                    IgnoreComments = true,
                    IgnoreWhitespace = true,
                }
            );
            return FindError(reader);
        }
        catch (XmlException exception)
        {
            return "the file is no SVG image: " + exception.Message.ReplaceLineEndings(" ");
        }
    }

    private static string? FindError(XmlReader reader)
    {
        var hasRoot = false;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.ProcessingInstruction)
            {
                return "an image of a letter only draws; remove the instruction '<?" + reader.Name + "'";
            }

            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (!hasRoot && (reader.LocalName != "svg" || reader.NamespaceURI != Namespace))
            {
                return $"the file is no SVG image; it begins with <svg xmlns=\"{Namespace}\">";
            }

            hasRoot = true;
            if (ErrorOf(reader) is { } error)
            {
                return error;
            }
        }

        return hasRoot ? null : "the file is no SVG image; it is empty";
    }

    private static string? ErrorOf(XmlReader element)
    {
        var name = element.LocalName;
        if (element.NamespaceURI != Namespace || !Elements.Contains(name))
        {
            return $"an image of a letter only draws; remove the element <{element.Name}>";
        }

        while (element.MoveToNextAttribute())
        {
            if (!IsSafe(element))
            {
                return $"an image of a letter runs nothing and loads nothing; remove the attribute '{element.Name}' "
                    + $"of <{name}>";
            }
        }

        element.MoveToElement();
        return null;
    }

    // A place of the image itself begins with '#'.
    private static bool IsSafe(XmlReader attribute)
    {
        var (name, value) = (attribute.LocalName, attribute.Value);
        return !name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            && (!name.Equals("href", StringComparison.OrdinalIgnoreCase) || value.StartsWith('#'))
            && !name.Equals("base", StringComparison.OrdinalIgnoreCase)
            && value
                .Split("url(", StringSplitOptions.None)
                .Skip(1)
                .All(static address => address.TrimStart(' ', '\'', '"').StartsWith('#'))
            && !value.Contains("@import", StringComparison.OrdinalIgnoreCase)
            && !value.Contains('\\', StringComparison.Ordinal);
    }
}
