using System.Text;
using System.Text.Json;
using ImrDocs.Diagnostics;
using ImrDocs.Json;
using ImrDocs.Snapshots.Files;
using ImrDocs.Verification.Samples;

namespace ImrDocs.CommandLine.Verifying;

/// <summary>Finds in a sample the values that its letter prints.</summary>
internal static class SampleValues
{
    /// <summary>
    /// Where a sample holds a text as its letter shows it, alone or within a longer one; null where it does not, or
    /// cannot be read.
    /// </summary>
    public static SourcePosition? Find(LetterSample sample, string text)
    {
        try
        {
            var bytes = PlainFile.ReadAllBytes(sample.Path, LetterJson.MaxSize);
            return Find(bytes, text) is { } offset ? PositionOf(bytes.AsSpan(0, offset)) : null;
        }
        catch (Exception exception)
            when (exception
                    is IOException
                        or UnauthorizedAccessException
                        or JsonException
                        or InvalidOperationException
                        or FileTooLargeException
            )
        {
            return null;
        }
    }

    private static int? Find(byte[] bytes, string text)
    {
        var json = new Utf8JsonReader(bytes);
        while (json.Read())
        {
            var isFound = json.TokenType switch
            {
                JsonTokenType.String => OneLine(json.GetString()!).Contains(text, StringComparison.Ordinal),
                JsonTokenType.Number => Encoding.UTF8.GetString(json.ValueSpan) == text,
                _ => false,
            };
            if (isFound)
            {
                return (int)json.TokenStartIndex;
            }
        }

        return null;
    }

    // As models take a text: white space that breaks a line is one space.
    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static SourcePosition PositionOf(ReadOnlySpan<byte> before)
    {
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return new(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(line) + 1);
    }
}
