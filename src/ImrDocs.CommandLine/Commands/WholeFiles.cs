using System.Text;

namespace ImrDocs.CommandLine.Commands;

/// <summary>Writes files whole and all of them or none: whoever looks sees the old file or the new one, never a part.</summary>
internal static class WholeFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="UnwritableException">A file cannot be written; all files are as they were before.</exception>
    public static void Write(string directory, IReadOnlyList<(string Name, string Text)> files)
    {
        List<WholeFile> pending = [];
        var path = directory;
        try
        {
            Directory.CreateDirectory(directory);
            foreach (var (name, text) in files)
            {
                path = Path.Combine(directory, name);
                var file = new WholeFile(path, Path.Combine(directory, $".{name}.{Environment.ProcessId}"));
                pending.Add(file);
                File.WriteAllText(file.Temporary, text, Utf8);
            }

            foreach (var file in pending)
            {
                path = file.Path;
                file.Put();
            }

            pending.ForEach(static file => file.Keep());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnwritableException(path, "the file cannot be written: " + exception.Message, exception);
        }
        finally
        {
            pending.ForEach(static file => file.Dispose());
        }
    }
}
