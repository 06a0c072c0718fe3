using System.Text;
using System.Xml.Linq;

namespace ImrDocs.Word.Descriptions;

/// <summary>Writes an element on one line, without what every document has: its namespaces.</summary>
internal static class CompactXml
{
    /// <summary>The line: <c>style(type=paragraph styleId=Heading1 name(val=heading 1) pPr(keepNext))</c>.</summary>
    public static string Of(XElement element)
    {
        var line = new StringBuilder();
        Append(line, element);
        return line.ToString();
    }

    private static void Append(StringBuilder line, XElement element)
    {
        line.Append(element.Name.LocalName);
        List<object> parts =
        [
            .. element.Attributes().Where(static attribute => !attribute.IsNamespaceDeclaration),
            .. element.Nodes(),
        ];
        if (parts.Count == 0)
        {
            return;
        }

        line.Append('(');
        for (var i = 0; i < parts.Count; i++)
        {
            line.Append(i > 0 ? " " : "");
            switch (parts[i])
            {
                case XAttribute attribute:
                    line.Append(attribute.Name.LocalName).Append('=').Append(attribute.Value);
                    break;
                case XElement child:
                    Append(line, child);
                    break;
                case XText text:
                    line.Append('\'').Append(text.Value).Append('\'');
                    break;
            }
        }

        line.Append(')');
    }
}
