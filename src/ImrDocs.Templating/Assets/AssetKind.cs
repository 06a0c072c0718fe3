namespace ImrDocs.Templating.Assets;

/// <summary>A kind of file that a letter's page embeds: an image, or a font.</summary>
/// <param name="Extension">How the name of such a file ends.</param>
/// <param name="MediaType">Its media type.</param>
internal sealed record AssetKind(string Extension, string MediaType)
{
    /// <summary>The kinds that there are.</summary>
    public static IReadOnlyList<AssetKind> All { get; } =
    [
        new(".svg", "image/svg+xml"),
        new(".png", "image/png"),
        new(".jpg", "image/jpeg"),
        new(".jpeg", "image/jpeg"),
        new(".woff2", "font/woff2"),
        new(".woff", "font/woff"),
        new(".ttf", "font/ttf"),
        new(".otf", "font/otf"),
    ];

    public bool IsImage => MediaType.StartsWith("image/", StringComparison.Ordinal);

    /// <summary>The kind of the file at a path; null for any other file.</summary>
    public static AssetKind? Of(string path) =>
        All.FirstOrDefault(kind => path.EndsWith(kind.Extension, StringComparison.Ordinal));
}
