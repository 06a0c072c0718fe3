using System.Globalization;
using ImrDocs.Diagnostics;
using ImrDocs.Snapshots.Files;
using ImrDocs.Templating.Assets;

namespace ImrDocs.TemplateFolders;

/// <summary>Reads an image or a font of a letter's folder as the address by which a page embeds it.</summary>
internal static class AssetFile
{
    // A page holds all that it shows, and is sent with each letter.
    private const int MaxSize = 2 * 1024 * 1024;

    /// <summary>The address of a file that is read from a folder.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">Its path in the letter's folder.</param>
    /// <exception cref="TemplateException">
    /// The file is no such image or font, is too large, or cannot be read.
    /// </exception>
    public static string Read(string file, string path)
    {
        try
        {
            return AddressOf(path, PlainFile.ReadAllBytes(file, MaxSize));
        }
        catch (FileTooLargeException)
        {
            throw Error(
                path,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the file is too large for a page that embeds it; it can have {MaxSize / 1024} KiB"
                )
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Error(path, "the file cannot be read: " + exception.Message);
        }
    }

    /// <summary>The address: <c>data:image/png;base64,...</c>.</summary>
    /// <param name="path">The path of the file in the letter's folder.</param>
    /// <param name="content">What it holds.</param>
    /// <exception cref="TemplateException">The file is no such image or font.</exception>
    public static string AddressOf(string path, byte[] content) =>
        AssetContent.FindError(path, content) is { } error
            ? throw Error(path, error)
            : $"data:{AssetKind.Of(path)!.MediaType};base64,{Convert.ToBase64String(content)}";

    private static TemplateException Error(string path, string message) =>
        new([Diagnostic.At(TemplateRules.Image, path, 1, 1, message)]);
}
