using ImrDocs.PageStyles;
using ImrDocs.Word.Xml;

namespace ImrDocs.Word.Styles;

/// <summary>A line beside a paragraph or a cell, or around a text.</summary>
/// <param name="Line">What Word calls the line; <c>nil</c> for none.</param>
/// <param name="Width">The width in eighths of a point.</param>
/// <param name="Space">The space to the text, in points.</param>
/// <param name="Color">The color, as six hexadecimal digits.</param>
internal sealed record LineLook(string Line, int Width, int Space, string Color)
{
    private const int LeastWidth = 2;
    private const int MostWidth = 96;
    private const int MostSpace = 31;

    /// <summary>No line.</summary>
    public static LineLook None { get; } = new("nil", 0, 0, "");

    /// <summary>Whether there is no line.</summary>
    public bool IsNone => Line == None.Line;

    /// <summary>The line of a border.</summary>
    /// <param name="border">The border.</param>
    /// <param name="space">The space between it and the text.</param>
    public static LineLook Of(Border border, Length space) =>
        border.Width.Thousandths <= 0
            ? None
            : new(
                border.Line switch
                {
                    "dashed" => "dashed",
                    "dotted" => "dotted",
                    "double" => "double",
                    _ => "single",
                },
                Math.Clamp(border.Width.EighthPoints, LeastWidth, MostWidth),
                Math.Clamp((space.Thousandths + 500) / 1000, 0, MostSpace),
                border.Color
            );

    /// <summary>Writes the line as an element.</summary>
    public void Write(XmlOutput xml, ReadOnlySpan<byte> name)
    {
        xml.Raw("<w:"u8).Raw(name).Raw(" w:val=\""u8).Text(Line);
        if (!IsNone)
        {
            xml.Raw("\" w:sz=\""u8)
                .Number(Width)
                .Raw("\" w:space=\""u8)
                .Number(Space)
                .Raw("\" w:color=\""u8)
                .Text(Color);
        }

        xml.Raw("\"/>"u8);
    }
}
