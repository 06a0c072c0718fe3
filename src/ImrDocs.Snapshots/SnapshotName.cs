namespace ImrDocs.Snapshots;

/// <summary>
/// The place and the name of a snapshot: a folder, and the prefix that all files of the snapshot share.
/// </summary>
public sealed record SnapshotName
{
    /// <summary>
    /// The greatest length of a snapshot's file name, in bytes of UTF-8; no common file system takes more.
    /// </summary>
    public const int MaxFileNameLength = 255;

    /// <summary>Names a snapshot that lies in a folder of the caller's choice.</summary>
    /// <param name="directory">The folder of the snapshot's files.</param>
    /// <param name="typeName">The name of the test's type without its namespace, or whatever stands for it.</param>
    /// <param name="methodName">The name of the test's method, or whatever stands for it.</param>
    /// <param name="parameters">
    /// The names and values of the test's parameters that tell its cases apart, in order.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A part is empty, does not fit a file name, or is a value without a settled text (dates with times,
    /// dictionaries).
    /// </exception>
    public SnapshotName(
        string directory,
        string typeName,
        string methodName,
        params IEnumerable<(string Name, object? Value)> parameters
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        ArgumentNullException.ThrowIfNull(typeName);
        ArgumentNullException.ThrowIfNull(methodName);
        ArgumentNullException.ThrowIfNull(parameters);
        Directory = directory;
        TypeName = FileNameCharacters.Require(typeName, "type name");
        MethodName = FileNameCharacters.Require(methodName, "method name");
        ParameterText = ParameterFormat.Join(parameters);
    }

    /// <summary>The folder of the snapshot's files.</summary>
    public string Directory { get; }

    /// <summary>The name of the test's type; a nested type is written after its parent: <c>Outer.Inner</c>.</summary>
    public string TypeName { get; }

    /// <summary>The name of the test's method.</summary>
    public string MethodName { get; }

    /// <summary>
    /// The parameters as the file name holds them, such as <c>sample=seed_page=2</c>; empty when there are none.
    /// </summary>
    public string ParameterText { get; }

    /// <summary>
    /// The beginning that the names of all files of the snapshot share, such as
    /// <c>LetterTests.Reads_well_sample=seed</c>.
    /// </summary>
    public string Prefix =>
        ParameterText.Length == 0 ? $"{TypeName}.{MethodName}" : $"{TypeName}.{MethodName}_{ParameterText}";

    /// <summary>The name of the file that a person approves.</summary>
    /// <param name="extension">The extension, without the dot.</param>
    /// <param name="target">The name of the target; null where it has none.</param>
    public string VerifiedFile(string extension, string? target = null) =>
        $"{Prefix}{SnapshotFileNames.Suffix(target)}.{SnapshotFileNames.VerifiedKind}.{extension}";

    /// <summary>The name of the file that holds what was produced, where that is not equal.</summary>
    /// <param name="extension">The extension, without the dot.</param>
    /// <param name="target">The name of the target; null where it has none.</param>
    public string ReceivedFile(string extension, string? target = null) =>
        $"{Prefix}{SnapshotFileNames.Suffix(target)}.{SnapshotFileNames.ReceivedKind}.{extension}";

    /// <summary>Names the snapshot of a test: its folder is that of the test's source file.</summary>
    /// <param name="sourceFile">
    /// The path of the test's source file, as <see cref="System.Runtime.CompilerServices.CallerFilePathAttribute"/>
    /// gives it.
    /// </param>
    /// <param name="testType">The type that the test runs in.</param>
    /// <param name="methodName">The name of the test's method.</param>
    /// <param name="parameters">
    /// The names and values of the test's parameters that tell its cases apart, in order.
    /// </param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentException">
    /// The source file has no folder, or a part does not fit a file name.
    /// </exception>
    public static SnapshotName ForTest(
        string sourceFile,
        Type testType,
        string methodName,
        params IEnumerable<(string Name, object? Value)> parameters
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceFile);
        ArgumentNullException.ThrowIfNull(testType);
        var directory = Path.GetDirectoryName(sourceFile);
        return string.IsNullOrEmpty(directory)
            ? throw new ArgumentException($"The source file has no folder: '{sourceFile}'.", nameof(sourceFile))
            : new SnapshotName(directory, NameWithParent(testType), methodName, parameters);
    }

    private static string NameWithParent(Type type) =>
        type.DeclaringType is { } parent ? $"{parent.Name}.{type.Name}" : type.Name;
}
