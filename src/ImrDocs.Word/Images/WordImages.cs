using System.Collections.Frozen;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Assets;
using ImrDocs.Word.Packaging;

namespace ImrDocs.Word.Images;

/// <summary>The images of a letter's folder.</summary>
internal sealed class WordImages
{
    private const string BeforeContent = ";base64,";

    private readonly FrozenDictionary<string, WordImage> _images;

    /// <param name="files">The letter's folder.</param>
    public WordImages(TemplateFiles files) =>
        _images = files
            .Assets.Where(static path => AssetKind.Of(path) is { IsImage: true })
            .Select((path, i) => KeyValuePair.Create(path, Read(AssetKind.Of(path)!, files.Find(path)!, i + 1)))
            .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The image at a path; null where there is none.</summary>
    public WordImage? Find(string path) => _images.GetValueOrDefault(path);

    private static WordImage Read(AssetKind kind, string address, int number)
    {
        var content = Convert.FromBase64String(
            address[(address.IndexOf(BeforeContent, StringComparison.Ordinal) + BeforeContent.Length)..]
        );
        var (width, height) = ImageDimensions.Of(kind.MediaType, content);
        return new(
            number,
            kind.MediaType switch
            {
                "image/png" => "png",
                "image/jpeg" => "jpeg",
                _ => "svg",
            },
            kind.MediaType == "image/svg+xml" ? PackedPart.Of(content) : PackedPart.Stored(content),
            width,
            height
        );
    }
}
