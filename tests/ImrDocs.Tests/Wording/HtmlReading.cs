using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ImrDocs.Tests.Wording;

/// <summary>Reads the HTML of a letter: its parts, each as its kind and its words.</summary>
internal static partial class HtmlReading
{
    public static IReadOnlyList<string> Of(string html)
    {
        var parts = new List<string>();
        var page = new HtmlParser().ParseDocument(html);
        Read(page.QuerySelector("main") ?? throw new InvalidOperationException(html), parts);
        return parts;
    }

    // A paragraph is told by what holds it: a quote, or an item, whose first words they are.
    private static void Read(IElement element, List<string> parts)
    {
        var number =
            element.LocalName == "ol"
                ? int.Parse(element.GetAttribute("start") ?? "1", CultureInfo.InvariantCulture)
                : 0;
        foreach (var child in element.Children)
        {
            switch (child.LocalName)
            {
                case "hr":
                    parts.Add("rule");
                    break;
                case "li":
                    ReadItem(child, element.LocalName == "ol" ? $"li {number++}.: " : "li: ", parts);
                    break;
                case "dd":
                    ReadItem(child, "dd: ", parts);
                    break;
                case "p":
                    parts.Add((element.LocalName == "blockquote" ? "quote p: " : "p: ") + Words(child));
                    break;
                case "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dt" or "pre":
                    parts.Add($"{child.LocalName}: {Words(child)}");
                    break;
                default:
                    Read(child, parts);
                    break;
            }
        }
    }

    private static void ReadItem(IElement item, string kind, List<string> parts)
    {
        List<string> inner = [];
        Read(item, inner);
        if (inner.Count == 0)
        {
            parts.Add(kind + Words(item));
            return;
        }

        // Beside a list, a tight item has its words without a paragraph.
        var own = (IElement)item.Clone();
        own.QuerySelectorAll("ul, ol, dl, blockquote, h1, h2, h3, h4, h5, h6, p, pre, hr")
            .ToList()
            .ForEach(static e => e.Remove());
        if (Words(own) is { Length: > 0 } words)
        {
            parts.Add(kind + words);
        }
        else if (inner[0].StartsWith("p: ", StringComparison.Ordinal))
        {
            parts.Add(kind + inner[0][3..]);
            inner.RemoveAt(0);
        }

        parts.AddRange(inner);
    }

    private static string Words(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var lineBreak in copy.QuerySelectorAll("br"))
        {
            lineBreak.OuterHtml = "\u0001";
        }

        return Normalize(copy.TextContent);
    }

    private static string Normalize(string text) =>
        Spaces()
            .Replace(text, " ")
            .Replace(" \u0001 ", "\n", StringComparison.Ordinal)
            .Replace("\u0001 ", "\n", StringComparison.Ordinal)
            .Replace('\u0001', '\n')
            .Trim();

    [GeneratedRegex("[ \n]+")]
    private static partial Regex Spaces();
}
