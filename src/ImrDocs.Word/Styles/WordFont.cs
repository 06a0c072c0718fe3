using ImrDocs.Word.Xml;

namespace ImrDocs.Word.Styles;

/// <summary>A font as a document names it.</summary>
/// <param name="Name">The family: the first of the style that comes with Word or with the systems it runs on.</param>
/// <param name="Kind">What Word calls the kind of font: <c>roman</c>, <c>swiss</c>, <c>modern</c>.</param>
internal sealed record WordFont(string Name, string Kind)
{
    private static readonly (string Name, string Kind)[] Known =
    [
        ("Arial", "swiss"),
        ("Arial Black", "swiss"),
        ("Arial Narrow", "swiss"),
        ("Book Antiqua", "roman"),
        ("Bookman Old Style", "roman"),
        ("Calibri", "swiss"),
        ("Cambria", "roman"),
        ("Candara", "swiss"),
        ("Century Gothic", "swiss"),
        ("Century Schoolbook", "roman"),
        ("Consolas", "modern"),
        ("Constantia", "roman"),
        ("Corbel", "swiss"),
        ("Courier New", "modern"),
        ("Franklin Gothic Book", "swiss"),
        ("Garamond", "roman"),
        ("Georgia", "roman"),
        ("Gill Sans MT", "swiss"),
        ("Palatino Linotype", "roman"),
        ("Segoe UI", "swiss"),
        ("Tahoma", "swiss"),
        ("Times New Roman", "roman"),
        ("Trebuchet MS", "swiss"),
        ("Verdana", "swiss"),
    ];

    /// <summary>The families that stand for it where it is missing, in their order, separated by commas.</summary>
    public string Alternatives { get; private init; } = "";

    // What has letters of scripts such as Arabic wherever Word runs.
    private string ComplexName =>
        Kind switch
        {
            "roman" => "Times New Roman",
            "modern" => "Courier New",
            _ => "Arial",
        };

    /// <summary>The font of an element.</summary>
    /// <param name="families">The families of its style, in their order.</param>
    public static WordFont Of(IReadOnlyList<string> families)
    {
        var kind = families.Select(KindOf).FirstOrDefault(static kind => kind is not null) ?? "roman";
        var named = families.Where(static family => GenericOf(family) is null).ToList();
        var name = families.Select(NameOf).FirstOrDefault(static found => found is not null)
            ?? named.FirstOrDefault()
            ?? GenericOf("serif")!;
        return new(name, kind)
        {
            Alternatives = string.Join(',', named.Where(family => !Same(family, name)).Order(StringComparer.Ordinal)),
        };
    }

    /// <summary>Writes the font as a property of text.</summary>
    public void Write(XmlOutput xml) =>
        xml.Raw("<w:rFonts w:ascii=\""u8)
            .Text(Name)
            .Raw("\" w:hAnsi=\""u8)
            .Text(Name)
            .Raw("\" w:cs=\""u8)
            .Text(ComplexName)
            .Raw("\"/>"u8);

    private static string? NameOf(string family) =>
        GenericOf(family) ?? Known.FirstOrDefault(known => Same(known.Name, family)).Name;

    private static string? KindOf(string family) =>
        Known.FirstOrDefault(known => Same(known.Name, GenericOf(family) ?? family)).Kind;

    private static string? GenericOf(string family) =>
        family switch
        {
            "serif" or "ui-serif" or "math" => "Times New Roman",
            "sans-serif" or "system-ui" or "ui-sans-serif" or "ui-rounded" => "Arial",
            "monospace" or "ui-monospace" => "Courier New",
            "cursive" or "fantasy" => "Times New Roman",
            _ => null,
        };

    private static bool Same(string family, string other) => family.Equals(other, StringComparison.OrdinalIgnoreCase);
}
