using ImrDocs.Templating.Assets;

namespace ImrDocs.TemplateFolders;

/// <summary>Tells whether a file holds what its name says.</summary>
internal static class AssetContent
{
    /// <summary>What is wrong with a file; null when it can be embedded.</summary>
    /// <param name="path">The path of the file in the letter's folder.</param>
    /// <param name="content">What it holds.</param>
    public static string? FindError(string path, ReadOnlySpan<byte> content) =>
        AssetKind.Of(path) switch
        {
            { MediaType: "image/svg+xml" } => SvgContent.FindError(content.ToArray()),
            { MediaType: "image/png" } when !IsPng(content) => "the file is no PNG image, although its name says so",
            { MediaType: "image/jpeg" } when !IsJpeg(content) => "the file is no JPEG image, although its name says so",
            { IsImage: false } when !IsFont(content) => "the file is no font, although its name says so",
            _ => null,
        };

    private static bool IsPng(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);

    private static bool IsJpeg(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    private static bool IsFont(ReadOnlySpan<byte> content) =>
        content.StartsWith("wOF2"u8)
        || content.StartsWith("wOFF"u8)
        || content.StartsWith("OTTO"u8)
        || content.StartsWith((ReadOnlySpan<byte>)[0, 1, 0, 0]);
}
