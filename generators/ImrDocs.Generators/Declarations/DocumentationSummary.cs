using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Declarations;

/// <summary>The summary of a symbol's XML documentation as plain text.</summary>
/// <remarks>
/// It is read from the source text, not from the compiler, which forgets documentation when the project writes no
/// documentation file: the same declaration must give the same schema in both. A symbol of another assembly has none.
/// </remarks>
internal static class DocumentationSummary
{
    public static string Of(ISymbol symbol, CancellationToken cancellation)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            var comment = DocumentationComment.Of(reference.GetSyntax(cancellation));
            if (comment.Length > 0 && Summary(comment) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return "";
    }

    private static string Summary(string comment)
    {
        try
        {
            var summary = XElement
                .Parse("<doc>" + comment + "</doc>", LoadOptions.PreserveWhitespace)
                .Element("summary");
            return summary is null ? "" : Collapse(string.Concat(summary.Nodes().Select(Text)));
        }
        catch (XmlException)
        {
            // The compiler reports it where documentation matters to the project (CS1570).
            return "";
        }
    }

    private static string Text(XNode node) =>
        node switch
        {
            XText text => text.Value,
            XElement { IsEmpty: true } element => Reference(element),
            XElement { Name.LocalName: "para" or "item" or "list" or "code" } element => " "
                + string.Concat(element.Nodes().Select(Text))
                + " ",
            XElement element => string.Concat(element.Nodes().Select(Text)),
            _ => "",
        };

    private static string Reference(XElement element)
    {
        var target = element.Attribute("cref")
            ?? element.Attribute("langword")
            ?? element.Attribute("name")
            ?? element.Attribute("href");
        return target?.Value.Replace('{', '<').Replace('}', '>') ?? " ";
    }

    private static string Collapse(string text) =>
        string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
