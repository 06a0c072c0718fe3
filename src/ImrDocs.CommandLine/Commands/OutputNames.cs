using ImrDocs.CommandLine.Paths;
using ImrDocs.Letters;

namespace ImrDocs.CommandLine.Commands;

/// <summary>The names of the files that a case is written to.</summary>
/// <param name="directory">The folder to write to.</param>
/// <param name="formats">The forms to write.</param>
/// <param name="isRedacted">Whether placeholders stand for sensitive values.</param>
internal sealed class OutputNames(string directory, IReadOnlyList<LetterFormat> formats, bool isRedacted)
{
    /// <summary>The name of a case's letter in one form.</summary>
    public string Of(string casePath, LetterFormat format) =>
        $"{BaseName(casePath)}{(isRedacted ? ".redacted" : "")}.{format.Extension}";

    /// <summary>
    /// The message that letters could not be told apart, or would replace what they are made from; null when neither.
    /// </summary>
    public string? Refusal(IReadOnlyList<string> cases)
    {
        if (cases.FirstOrDefault(static path => BaseName(path).Length == 0) is { } nameless)
        {
            return $"'{nameless}' has no name for its letter before the extension; rename it.";
        }

        // Not every file system distinguishes case.
        if (
            cases
                .GroupBy(BaseName, StringComparer.OrdinalIgnoreCase)
                .FirstOrDefault(static group => group.Count() > 1) is
            { } clash
        )
        {
            return $"These cases would be written to the same files: {string.Join(", ", clash)}. "
                + "Rename one, or render them to different folders.";
        }

        var inputs = cases.Select(RealPath.OfEntry).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var replaced = cases.FirstOrDefault(path =>
            formats.Any(format => inputs.Contains(RealPath.OfEntry(Path.Combine(directory, Of(path, format)))))
        );
        return replaced is null
            ? null
            : $"The letter of '{replaced}' would replace a case; render it to another folder with --out, or "
                + $"rename the case.";
    }

    private static string BaseName(string casePath) => Path.GetFileNameWithoutExtension(casePath);
}
