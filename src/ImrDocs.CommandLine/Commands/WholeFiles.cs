using System.Text;
using ImrDocs.CommandLine.Reporting;

namespace ImrDocs.CommandLine.Commands;

/// <summary>Writes files whole: whoever looks sees the old file or the new one, never a part.</summary>
internal static class WholeFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="CaseFileException">A file cannot be written; those that were not there before are not there now.</exception>
    public static void Write(string directory, IReadOnlyList<(string Name, string Text)> files)
    {
        List<(string Temporary, string Path)> pending = [];
        var path = directory;
        try
        {
            Directory.CreateDirectory(directory);
            foreach (var (name, text) in files)
            {
                path = Path.Combine(directory, name);
                var temporary = Path.Combine(directory, $".{name}.{Environment.ProcessId}.tmp");
                pending.Add((temporary, path));
                File.WriteAllText(temporary, text, Utf8);
            }

            foreach (var file in pending)
            {
                path = file.Path;
                File.Move(file.Temporary, file.Path, overwrite: true);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CaseFileException(path, FileRules.Unwritable, "the file cannot be written: " + exception.Message, exception);
        }
        finally
        {
            pending.ForEach(static file => File.Delete(file.Temporary));
        }
    }
}
