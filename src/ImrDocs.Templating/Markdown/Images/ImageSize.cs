using System.Globalization;

namespace ImrDocs.Templating.Markdown.Images;

/// <summary>The size at which an image is shown: <c>{width=96 height=40}</c>, in CSS pixels of 1/96 inch.</summary>
/// <param name="Width">The width; null where it follows from the height, or from the image.</param>
/// <param name="Height">The height; null where it follows from the width, or from the image.</param>
internal sealed record ImageSize(int? Width, int? Height)
{
    // No page is as wide.
    private const int Most = 9_999;

    /// <summary>The size that a text begins with; null where it begins with none.</summary>
    /// <param name="text">The text right after an image.</param>
    /// <param name="length">How long the size is.</param>
    public static ImageSize? At(string text, out int length)
    {
        length = 0;
        var end = text.IndexOf('}');
        if (text.Length == 0 || text[0] != '{' || end < 0)
        {
            return null;
        }

        int? width = null;
        int? height = null;
        foreach (var pair in text.Substring(1, end - 1).Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=');
            if (parts.Length != 2 || !TryRead(parts[1], out var pixels))
            {
                return null;
            }

            switch (parts[0])
            {
                case "width" when width is null:
                    width = pixels;
                    break;
                case "height" when height is null:
                    height = pixels;
                    break;
                default:
                    return null;
            }
        }

        length = end + 1;
        return width is null && height is null ? null : new(width, height);
    }

    private static bool TryRead(string text, out int pixels) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out pixels) && pixels is > 0 and <= Most;
}
