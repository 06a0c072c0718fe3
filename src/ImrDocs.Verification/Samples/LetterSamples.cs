namespace ImrDocs.Verification.Samples;

/// <summary>
/// The samples of a letter, and the snapshot files that lie beside them, as they are when the folder is read.
/// </summary>
public sealed class LetterSamples
{
    /// <summary>The name of the folder that holds the samples, in the folder of the letter's templates.</summary>
    public const string FolderName = "samples";

    private const string Extension = ".json";

    private LetterSamples(string folder, IReadOnlyList<LetterSample> all, IReadOnlyList<SampleFile> files) =>
        (Folder, All, Files) = (folder, all, files);

    /// <summary>The folder of the samples, with forward slashes.</summary>
    public string Folder { get; }

    /// <summary>The samples, in the ordinal order of their names.</summary>
    public IReadOnlyList<LetterSample> All { get; }

    /// <summary>The snapshot files of samples, present and past, in the ordinal order of their names.</summary>
    public IReadOnlyList<SampleFile> Files { get; }

    /// <summary>Reads the names in the samples' folder of a letter.</summary>
    /// <param name="letterFolder">The folder of the letter's templates.</param>
    /// <exception cref="DirectoryNotFoundException">The folder holds no samples' folder.</exception>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static LetterSamples Of(string letterFolder)
    {
        ArgumentException.ThrowIfNullOrEmpty(letterFolder);
        var folder = FolderOf(letterFolder);
        return Directory.Exists(folder)
            ? Read(folder)
            : throw new DirectoryNotFoundException(
                $"There is no folder '{folder}'; the samples of a letter lie in '{FolderName}' beside its templates."
            );
    }

    /// <summary>Reads the names in the samples' folder of a letter, which can be without one yet.</summary>
    /// <param name="letterFolder">The folder of the letter's templates.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static LetterSamples OfOrEmpty(string letterFolder)
    {
        ArgumentException.ThrowIfNullOrEmpty(letterFolder);
        var folder = FolderOf(letterFolder);
        return Directory.Exists(folder) ? Read(folder) : new(folder, [], []);
    }

    private static string FolderOf(string letterFolder) =>
        letterFolder.TrimEnd('/', '\\') == "." ? FolderName : Path.Combine(letterFolder, FolderName).Replace('\\', '/');

    private static LetterSamples Read(string folder)
    {
        string[] names =
        [
            .. Directory
                .EnumerateFiles(folder)
                .Select(static path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];
        var samples =
            from name in names
            where
                name.EndsWith(Extension, StringComparison.Ordinal)
                && !name.StartsWith('.')
                && SampleFile.Of(name) is null
            let sample = new LetterSample(name[..^Extension.Length], $"{folder}/{name}")
            select sample;
        return new(
            folder,
            [.. samples.OrderBy(static s => s.Name, StringComparer.Ordinal)],
            [.. names.Select(SampleFile.Of).OfType<SampleFile>()]
        );
    }
}
