using ImrDocs.CommandLine.Reporting;
using ImrDocs.Json;
using ImrDocs.Models;

namespace ImrDocs.CommandLine.Commands;

/// <summary>Reads the JSON file of a case.</summary>
internal static class CaseFile
{
    /// <exception cref="CaseFileException">The file cannot be read.</exception>
    public static JsonReadResult<TLetter> Read<TLetter>(string path)
        where TLetter : class, ILetter<TLetter>
    {
        try
        {
            using var file = File.OpenRead(path);
            if (file.Length > LetterJson.MaxSize)
            {
                return new(null, [LetterJson.TooLarge(file.Length)]);
            }

            using var content = new MemoryStream((int)file.Length);
            file.CopyTo(content);
            return LetterJson.Read<TLetter>(content.GetBuffer().AsSpan(0, (int)content.Length));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new CaseFileException(path, FileRules.Unreadable, "the file cannot be read: " + Reason(exception), exception);
        }
    }

    private static string Reason(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "it does not exist",
        UnauthorizedAccessException => "it is a folder, or access is denied",
        _ => exception.Message,
    };
}
