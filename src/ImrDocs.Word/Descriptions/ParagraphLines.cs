using System.Globalization;
using System.Text;
using System.Xml.Linq;
using static ImrDocs.Word.Redlines.WordNames;

namespace ImrDocs.Word.Descriptions;

/// <summary>Describes a paragraph: its style, its list, its words, and what of them has a look of its own.</summary>
internal static class ParagraphLines
{
    /// <summary>What begins a line that says how words of the line above look.</summary>
    public const string Looks = "    ";

    /// <summary>The lines: the first has the words, the others say what has a look of its own.</summary>
    public static IEnumerable<string> Of(XElement paragraph)
    {
        var text = new StringBuilder();
        List<string> looks = [];
        foreach (var run in paragraph.Descendants(W + "r"))
        {
            var start = text.Length;
            foreach (var content in run.Elements())
            {
                Append(text, looks, content);
            }

            if (run.Element(W + "rPr") is { } properties)
            {
                looks.Add($"{CompactXml.Of(properties)}: {text.ToString(start, text.Length - start)}");
            }
        }

        return looks.Select(static look => Looks + look).Prepend($"[{StyleOf(paragraph)}] {text}");
    }

    private static string StyleOf(XElement paragraph)
    {
        var properties = paragraph.Element(W + "pPr");
        var style = properties?.Element(W + "pStyle")?.Attribute(W + "val")?.Value ?? "Normal";
        string[] others =
        [
            .. properties?.Elements().Where(static element => element.Name != W + "pStyle").Select(CompactXml.Of) ?? [],
        ];
        var cell = paragraph.Parent is { } parent && parent.Name == W + "tc" ? PlaceOf(parent) : "";
        return string.Join("; ", (string[])[cell + style, .. others]);
    }

    // The row and the column of a cell, from 1.
    private static string PlaceOf(XElement cell)
    {
        var row = cell.Parent!;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"row {1 + row.ElementsBeforeSelf(W + "tr").Count()} cell {1 + cell.ElementsBeforeSelf(W + "tc").Count()} "
        );
    }

    private static void Append(StringBuilder text, List<string> looks, XElement content)
    {
        switch (content.Name.LocalName)
        {
            case "t":
                text.Append(content.Value);
                break;
            case "br" or "tab":
                text.Append(' ');
                break;
            case "drawing":
                looks.Add(
                    "image: "
                        + string.Join(' ', content.Descendants().Attributes("descr").Select(static it => it.Value))
                );
                break;
            case "fldChar" or "instrText" or "footnoteReference":
                looks.Add(CompactXml.Of(content));
                break;
        }
    }
}
