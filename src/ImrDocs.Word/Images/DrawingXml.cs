using ImrDocs.Word.Xml;

namespace ImrDocs.Word.Images;

/// <summary>Writes an image where it stands in the text.</summary>
internal static class DrawingXml
{
    /// <summary>How many English metric units a twentieth of a point has.</summary>
    public const long EmusOfTwip = 635;

    /// <summary>Writes the image.</summary>
    /// <param name="xml">Takes the XML.</param>
    /// <param name="image">The image.</param>
    /// <param name="number">Its number in the letter, from 1.</param>
    /// <param name="size">The size at which it is shown, in English metric units.</param>
    /// <param name="alternative">What it shows, for those who cannot see it.</param>
    public static void Write(
        XmlOutput xml,
        WordImage image,
        int number,
        (long Width, long Height) size,
        string alternative
    )
    {
        xml.Raw("<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent"u8);
        WriteSize(xml, size);
        xml.Raw("<wp:docPr id=\""u8).Number(number).Raw("\" name=\"Image "u8).Number(number).Raw("\" descr=\""u8);
        xml.Text(alternative).Raw("\"/><wp:cNvGraphicFramePr>"u8);
        xml.Raw("<a:graphicFrameLocks xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "u8);
        xml.Raw("noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>"u8);
        xml.Raw("<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"u8);
        xml.Raw("<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"u8);
        xml.Raw("<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr>"u8);
        xml.Raw("<pic:cNvPr id=\""u8).Number(number).Raw("\" name=\"Image "u8).Number(number).Raw("\"/>"u8);
        xml.Raw("<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"image"u8).Number(image.Number);
        if (image.IsDrawing)
        {
            // Word draws it since 2016. An older one shows an empty frame with the text, and not nothing.
            xml.Raw("\"><a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\"><asvg:svgBlip "u8);
            xml.Raw("xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" r:embed=\"image"u8);
            xml.Number(image.Number).Raw("\"/></a:ext></a:extLst></a:blip>"u8);
        }
        else
        {
            xml.Raw("\"/>"u8);
        }

        xml.Raw("<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"u8);
        xml.Raw("<a:ext"u8);
        WriteSize(xml, size);
        xml.Raw("</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"u8);
        xml.Raw("</a:graphicData></a:graphic></wp:inline></w:drawing>"u8);
    }

    private static void WriteSize(XmlOutput xml, (long Width, long Height) size) =>
        xml.Raw(" cx=\""u8).Number(size.Width).Raw("\" cy=\""u8).Number(size.Height).Raw("\"/>"u8);
}
