using System.Globalization;
using ImrDocs.Word.Xml;

namespace ImrDocs.Word.Styles;

/// <summary>
/// The styles that one letter needs besides those of every document, named after where they are first.
/// </summary>
/// <param name="styles">The styles of every document.</param>
internal sealed class LetterStyles(WordStyles styles)
{
    private const int MostElements = 6;

    private readonly Dictionary<NamedStyle, string> _ids = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The styles, as XML.</summary>
    public XmlOutput Xml { get; } = new();

    /// <summary>The name in the document of a style.</summary>
    /// <param name="style">The style.</param>
    /// <param name="element">Where it is used.</param>
    public string IdOf(NamedStyle style, StyledElement element)
    {
        if (style.IsPlain)
        {
            return style.Plain.Id;
        }

        if (!_ids.TryGetValue(style, out var id))
        {
            var name = UniqueNameOf(element);
            id = name.Replace(' ', '-');
            _ids.Add(style, id);
            StyleXml.Write(Xml, style, id, name, styles);
        }

        return id;
    }

    /// <summary>Forgets the letter.</summary>
    public void Clear()
    {
        _ids.Clear();
        _names.Clear();
        Xml.Clear();
    }

    private string UniqueNameOf(StyledElement element)
    {
        var name = NameOf(element);
        var unique = name;
        for (var i = 2; !_names.Add(unique); i++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name} {i}");
        }

        return unique;
    }

    // As a selector of the page's style sheet would say it.
    private static string NameOf(StyledElement element)
    {
        List<string> names = [];
        for (var at = element; at.Parent is not null && names.Count < MostElements; at = at.Parent)
        {
            if (!at.IsAnonymous)
            {
                names.Add(
                    at.Element.Classes.Length > 0
                        ? at.Element.Name + "." + at.Element.Classes.Replace(' ', '.')
                        : at.Element.Name
                );
            }
        }

        names.Reverse();
        return names.Count == 0
            ? "between tables"
            : string.Join(' ', names.Select(static name => name.Replace("div.", "", StringComparison.Ordinal)));
    }
}
