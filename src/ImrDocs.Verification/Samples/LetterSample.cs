using ImrDocs.Diagnostics;
using ImrDocs.Json;
using ImrDocs.Models;
using ImrDocs.Snapshots.Files;

namespace ImrDocs.Verification.Samples;

/// <summary>A sample case of a letter: a JSON file beside the letter's templates.</summary>
/// <param name="Name">The name of the file, without its extension.</param>
/// <param name="Path">The file, with forward slashes.</param>
public sealed record LetterSample(string Name, string Path)
{
    /// <summary>The folder of the sample and of its snapshots.</summary>
    public string Folder =>
        System.IO.Path.GetDirectoryName(Path) is { Length: > 0 } folder ? folder.Replace('\\', '/') : ".";

    /// <summary>Reads the case and checks everything that the letter's declaration asks for.</summary>
    /// <typeparam name="TLetter">The kind of letter.</typeparam>
    /// <param name="showsSensitive">
    /// Whether messages quote the values of sensitive fields, for somebody who may read them.
    /// </param>
    /// <returns>The letter and every diagnostic with its place. A file that cannot be read is an error, too.</returns>
    public JsonReadResult<TLetter> Read<TLetter>(bool showsSensitive = false)
        where TLetter : class, ILetter<TLetter>
    {
        try
        {
            return LetterJson.Read<TLetter>(PlainFile.ReadAllBytes(Path, LetterJson.MaxSize), showsSensitive);
        }
        catch (FileTooLargeException)
        {
            return new(null, [LetterJson.TooLarge(new FileInfo(Path).Length)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(
                null,
                [new(FileRules.Unreadable, "the file cannot be read: " + exception.Message) { Position = new(1, 1) }]
            );
        }
    }
}
