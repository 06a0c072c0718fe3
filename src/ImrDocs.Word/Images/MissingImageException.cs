namespace ImrDocs.Word.Images;

/// <summary>A letter shows an image of which its folder has no file.</summary>
/// <param name="path">The path of the file.</param>
internal sealed class MissingImageException(string path) : Exception($"There is no image '{path}'.")
{
    /// <summary>The path of the file.</summary>
    public string Path { get; } = path;
}
