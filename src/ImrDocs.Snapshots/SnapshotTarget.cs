namespace ImrDocs.Snapshots;

/// <summary>One text of a snapshot, which becomes one file.</summary>
public sealed record SnapshotTarget
{
    private const string Empty = "emptyString";

    /// <summary>Describes a text that a snapshot holds.</summary>
    /// <param name="extension">The extension of its file, without the dot: letters and digits.</param>
    /// <param name="text">
    /// The text; its line endings become LF, and an empty one becomes <c>emptyString</c>, as Verify writes it: a file
    /// without a letter would look like one that was not written.
    /// </param>
    /// <param name="name">
    /// The name that tells it apart from other targets with the same extension, or <see langword="null"/>.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The extension is not letters and digits, the name is empty or holds a folder separator, or the text holds half a
    /// surrogate pair.
    /// </exception>
    public SnapshotTarget(string extension, string text, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(extension);
        ArgumentNullException.ThrowIfNull(text);
        if (extension.Length == 0 || !extension.All(char.IsAsciiLetterOrDigit))
        {
            throw new ArgumentException(
                $"An extension is letters and digits without a dot: '{extension}'.",
                nameof(extension)
            );
        }

        FileNameCharacters.RequireWellFormed(text, nameof(text));
        Extension = extension;
        Text = text.Length == 0 ? Empty : text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        Name = name is null ? null : FileNameCharacters.SanitizeTargetName(name);
    }

    /// <summary>The extension of the target's file, without the dot.</summary>
    public string Extension { get; }

    /// <summary>The text, with LF line endings; never empty.</summary>
    public string Text { get; }

    /// <summary>The name that follows <c>#</c> in the file name, or <see langword="null"/>.</summary>
    public string? Name { get; }

    /// <summary>
    /// Describes a file that a source generator wrote: named by its hint name, which the first line repeats.
    /// </summary>
    /// <param name="hintName">
    /// The generator's hint name, ending in <c>.cs</c>; only what follows its last slash names the file.
    /// </param>
    /// <param name="source">The generated source.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentException">
    /// The hint name does not end in <c>.cs</c> or has nothing before that.
    /// </exception>
    public static SnapshotTarget FromGeneratedSource(string hintName, string source)
    {
        ArgumentNullException.ThrowIfNull(hintName);
        ArgumentNullException.ThrowIfNull(source);
        return hintName.EndsWith(".cs", StringComparison.Ordinal)
            ? new SnapshotTarget(
                "cs",
                $"//HintName: {hintName}\n{source}",
                hintName[(hintName.LastIndexOf('/') + 1)..^".cs".Length]
            )
            : throw new ArgumentException($"A hint name ends in '.cs': '{hintName}'.", nameof(hintName));
    }
}
