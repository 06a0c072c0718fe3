using System.Globalization;
using System.Text;

namespace ImrDocs.Snapshots.Files;

/// <summary>
/// What is left to do once every file of a commit is written, so that a later run can finish what a killed one began.
/// </summary>
/// <remarks>The fields are separated by NUL, which no file name holds.</remarks>
internal static class CommitRecord
{
    private const int MaxSize = 1024 * 1024;
    private const string Deleted = "-";

    public static byte[] Write(IReadOnlyList<FileChange> changes) =>
        Encoding.UTF8.GetBytes(
            string.Join(
                '\0',
                changes.SelectMany(
                    static (change, index) =>
                        new[]
                        {
                            change.Content is null ? Deleted : index.ToString(CultureInfo.InvariantCulture),
                            change.Name,
                        }
                )
            )
        );

    /// <summary>Carries out what a record says and is not yet done.</summary>
    /// <exception cref="IOException">The record cannot be read, or a file cannot be moved.</exception>
    public static void Finish(string directory, TemporaryName record)
    {
        var bytes = PlainFile.ReadAllBytes(Path.Combine(directory, record.ToString()), MaxSize);
        var fields = Encoding.UTF8.GetString(bytes).Split('\0');
        for (var i = 0; i + 1 < fields.Length; i += 2)
        {
            var (what, name) = (fields[i], fields[i + 1]);
            if (!IsFileName(name))
            {
                continue;
            }

            if (what == Deleted)
            {
                File.Delete(Path.Combine(directory, name));
            }
            else if (int.TryParse(what, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                var written = Path.Combine(
                    directory,
                    new TemporaryName(record.Id, index, TemporaryName.New).ToString()
                );
                if (File.Exists(written))
                {
                    File.Move(written, Path.Combine(directory, name), overwrite: true);
                }
            }
        }
    }

    private static bool IsFileName(string name) =>
        name is not ("" or "." or "..") && name.AsSpan().IndexOfAny('/', '\\') < 0;
}
