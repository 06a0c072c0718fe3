using ImrDocs.Word.Packaging;

namespace ImrDocs.Word.Images;

/// <summary>An image of a letter's folder, as documents hold it.</summary>
/// <param name="Number">Its number among the images of the folder, from 1.</param>
/// <param name="Extension">How the name of its part ends.</param>
/// <param name="Part">The file.</param>
/// <param name="Width">Its own width in pixels of 1/96 inch.</param>
/// <param name="Height">Its own height in pixels of 1/96 inch.</param>
internal sealed record WordImage(int Number, string Extension, PackedPart Part, double Width, double Height)
{
    private const int EmusOfPixel = 9525;

    /// <summary>Whether it is a drawing, which Word shows beside an image for programs that cannot draw.</summary>
    public bool IsDrawing => Extension == "svg";

    /// <summary>The size at which it is shown, in English metric units.</summary>
    /// <param name="width">The width in pixels; null where it follows from the height, or from the file.</param>
    /// <param name="height">The height in pixels; null where it follows from the width, or from the file.</param>
    /// <param name="most">The largest width, in English metric units.</param>
    public (long Width, long Height) SizeOf(int? width, int? height, long most)
    {
        var (w, h) = (width, height) switch
        {
            ({ } both, { } other) => (both, other),
            ({ } one, null) => (one, one * Height / Width),
            (null, { } one) => (one * Width / Height, one),
            _ => (Width, Height),
        };
        var wide = Math.Max(1, (long)(w * EmusOfPixel));
        var high = Math.Max(1, (long)(h * EmusOfPixel));
        return wide <= most ? (wide, high) : (most, Math.Max(1, (long)((double)high * most / wide)));
    }
}
