using ImrDocs.PageStyles;
using ImrDocs.Word.Xml;

namespace ImrDocs.Word.Styles;

/// <summary>How text looks, in the units of Word.</summary>
internal sealed record TextLook
{
    /// <summary>The font.</summary>
    public required WordFont Font { get; init; }

    /// <summary>The size in half points.</summary>
    public required int Size { get; init; }

    /// <summary>Whether the text is bold.</summary>
    public required bool IsBold { get; init; }

    /// <summary>Whether the text is italic.</summary>
    public required bool IsItalic { get; init; }

    /// <summary>Whether small letters are shown as capitals.</summary>
    public required bool IsUppercase { get; init; }

    /// <summary>The color, as six hexadecimal digits.</summary>
    public required string Color { get; init; }

    /// <summary>What is added between two characters, in twentieths of a point.</summary>
    public required int Spacing { get; init; }

    /// <summary>Whether the text is underlined.</summary>
    public required bool IsUnderlined { get; init; }

    /// <summary>The line around the text.</summary>
    public LineLook Frame { get; init; } = LineLook.None;

    /// <summary>The color behind the text; <c>auto</c> for none.</summary>
    public string Fill { get; init; } = "auto";

    /// <summary>The look of the text of an element, without what is around it.</summary>
    public static TextLook Of(ElementStyle style) =>
        new()
        {
            Font = WordFont.Of(style.FontFamilies),
            Size = Math.Clamp(style.FontSize.HalfPoints, 2, 3276),
            IsBold = style.FontWeight >= 600,
            IsItalic = style.IsItalic,
            IsUppercase = style.IsUppercase,
            Color = style.Color,
            Spacing = style.LetterSpacing.Twips,
            IsUnderlined = style.IsUnderlined,
        };

    /// <summary>The look of an element that stands in text, with the line around it.</summary>
    public static TextLook OfInline(ElementStyle style) =>
        Of(style) with
        {
            // One line goes around a text, or none: what differs from edge to edge is no frame.
            Frame =
                style.Border is { Top: var line, Bottom: var bottom, Start: var start, End: var end }
                && (line == bottom && line == start && line == end)
                    ? LineLook.Of(line, style.Padding.Top)
                    : LineLook.None,
            Fill = style.Background ?? "auto",
        };

    /// <summary>Writes the properties that differ from those of a style that this one is based on.</summary>
    public void Write(XmlOutput xml, TextLook? other)
    {
        if (Font != other?.Font)
        {
            Font.Write(xml);
        }

        WriteSwitch(xml, IsBold, other?.IsBold, "b"u8, "bCs"u8);
        WriteSwitch(xml, IsItalic, other?.IsItalic, "i"u8, "iCs"u8);
        WriteSwitch(xml, IsUppercase, other?.IsUppercase, "caps"u8, []);
        if (Color != other?.Color)
        {
            xml.Raw("<w:color w:val=\""u8).Text(Color).Raw("\"/>"u8);
        }

        if (Spacing != (other?.Spacing ?? 0))
        {
            xml.Raw("<w:spacing w:val=\""u8).Number(Spacing).Raw("\"/>"u8);
        }

        if (Size != other?.Size)
        {
            xml.Raw("<w:sz w:val=\""u8).Number(Size).Raw("\"/><w:szCs w:val=\""u8).Number(Size).Raw("\"/>"u8);
        }

        if (IsUnderlined != (other?.IsUnderlined ?? false))
        {
            xml.Raw("<w:u w:val=\""u8).Raw(IsUnderlined ? "single"u8 : "none"u8).Raw("\"/>"u8);
        }

        if (Frame != (other?.Frame ?? LineLook.None))
        {
            Frame.Write(xml, "bdr"u8);
        }

        if (Fill != (other?.Fill ?? "auto"))
        {
            WriteFill(xml, Fill);
        }
    }

    /// <summary>Writes the color behind something.</summary>
    public static void WriteFill(XmlOutput xml, string color) =>
        xml.Raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""u8).Text(color).Raw("\"/>"u8);

    private static void WriteSwitch(
        XmlOutput xml,
        bool isOn,
        bool? isOther,
        ReadOnlySpan<byte> name,
        ReadOnlySpan<byte> complexName
    )
    {
        if (isOn == (isOther ?? false))
        {
            return;
        }

        foreach (var number in (ReadOnlySpan<int>)[0, 1])
        {
            var part = number == 0 ? name : complexName;
            if (!part.IsEmpty)
            {
                xml.Raw("<w:"u8).Raw(part).Raw(isOn ? "/>"u8 : " w:val=\"0\"/>"u8);
            }
        }
    }
}
