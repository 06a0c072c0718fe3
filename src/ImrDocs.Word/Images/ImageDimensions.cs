using System.Buffers.Binary;
using System.Globalization;
using System.Xml;

namespace ImrDocs.Word.Images;

/// <summary>Reads how large an image is, in pixels of 1/96 inch, from its file.</summary>
internal static class ImageDimensions
{
    // What pages give to an SVG image that says nothing of its size.
    private static readonly (double Width, double Height) Usual = (300, 150);

    /// <summary>The width and the height of an image.</summary>
    /// <param name="mediaType">The media type of the file.</param>
    /// <param name="content">What the file holds.</param>
    public static (double Width, double Height) Of(string mediaType, byte[] content)
    {
        var (width, height) = mediaType switch
        {
            "image/png" => OfPng(content),
            "image/jpeg" => OfJpeg(content),
            _ => OfSvg(content),
        };
        return width >= 1 && height >= 1 ? (width, height) : Usual;
    }

    private static (double Width, double Height) OfPng(ReadOnlySpan<byte> content) =>
        content.Length < 24
            ? default
            : (
                BinaryPrimitives.ReadUInt32BigEndian(content[16..]),
                BinaryPrimitives.ReadUInt32BigEndian(content[20..])
            );

    // The size stands in the segment that begins a frame.
    private static (double Width, double Height) OfJpeg(ReadOnlySpan<byte> content)
    {
        for (var i = 2; i + 9 <= content.Length && content[i] == 0xFF; )
        {
            var marker = content[i + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (
                    BinaryPrimitives.ReadUInt16BigEndian(content[(i + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(content[(i + 5)..])
                );
            }

            // A byte of all bits may stand before a marker.
            i += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(content[(i + 2)..]);
        }

        return default;
    }

    private static (double Width, double Height) OfSvg(byte[] content)
    {
        using var reader = XmlReader.Create(
            new MemoryStream(content),
            new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }
        );
        reader.MoveToContent();
        var box = (reader.GetAttribute("viewBox") ?? "").Split(
            [' ', ',', '\t', '\n'],
            StringSplitOptions.RemoveEmptyEntries
        );
        double[] sides = box.Length == 4 ? [Number(box[2]), Number(box[3])] : [0, 0];
        var width = Number(reader.GetAttribute("width"));
        var height = Number(reader.GetAttribute("height"));
        var ratio = sides[0] > 0 && sides[1] > 0 ? sides[0] / sides[1] : 0;
        return (width, height, ratio) switch
        {
            (> 0, > 0, _) => (width, height),
            (> 0, _, > 0) => (width, width / ratio),
            (_, > 0, > 0) => (height * ratio, height),
            (_, _, > 0) => (sides[0], sides[1]),
            _ => Usual,
        };
    }

    private static double Number(string? text) =>
        double.TryParse(
            text?.EndsWith("px", StringComparison.Ordinal) == true ? text[..^2] : text,
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var number
        ) && double.IsFinite(number)
            ? number
            : 0;
}
