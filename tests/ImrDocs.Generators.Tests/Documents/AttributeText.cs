using System.Text.RegularExpressions;
using System.Xml.Linq;
using ImrDocs.Declarations;

namespace ImrDocs.Generators.Tests.Documents;

/// <summary>What the documentation comment of a member says, as Markdown.</summary>
internal static partial class AttributeText
{
    private static readonly Dictionary<string, XElement> Members = XDocument
        .Load(Path.ChangeExtension(typeof(LetterAttribute).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(static member => member.Attribute("name")!.Value);

    /// <summary>The text of a part of a comment; empty if the comment has no such part.</summary>
    /// <param name="member">The member, as the compiler names it: <c>T:ImrDocs.Declarations.UrlAttribute</c>.</param>
    /// <param name="part">The element: <c>summary</c>.</param>
    /// <param name="parameter">The name of the parameter that the part is about.</param>
    public static string Of(string member, string part, string? parameter = null)
    {
        var text = Members[member]
            .Elements(part)
            .Where(element => element.Attribute("name")?.Value == parameter)
            .Select(static element => string.Concat(element.Nodes().Select(Markdown)));
        return Id().Replace(Space().Replace(string.Concat(text), " ").Trim(), "[$0](diagnostics/$0.md)");
    }

    private static string Markdown(XNode node) =>
        node switch
        {
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement { Name.LocalName: "paramref" } parameter => $"`{parameter.Attribute("name")!.Value}`",
            XText text => text.Value,
            _ => throw new NotSupportedException(node.ToString()),
        };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"\bIMR\d{4}\b")]
    private static partial Regex Id();
}
