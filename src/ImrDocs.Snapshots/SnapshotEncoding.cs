using System.Text;

namespace ImrDocs.Snapshots;

/// <summary>
/// The bytes of a snapshot file: UTF-8 with a byte order mark, LF line endings, nothing added or trimmed.
/// </summary>
internal static class SnapshotEncoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    public static byte[] ToBytes(string text) => [.. Strict.Preamble, .. Strict.GetBytes(text)];

    /// <summary>Reads bytes as text, and says what makes them no snapshot file, if anything.</summary>
    public static (string Text, string? Diagnostic) FromBytes(ReadOnlySpan<byte> bytes)
    {
        var content = bytes.StartsWith(Strict.Preamble) ? bytes[Strict.Preamble.Length..] : bytes;
        try
        {
            var text = Strict.GetString(content);
            return (text, text.Contains('\r') ? CarriageReturn(text) : null);
        }
        catch (DecoderFallbackException)
        {
            return (Encoding.UTF8.GetString(content), "The verified file is not UTF-8.");
        }
    }

    private static string CarriageReturn(string text)
    {
        var line = text.AsSpan(0, text.IndexOf('\r')).Count('\n') + 1;
        return $"The verified file holds a carriage return (first in line {line}); a snapshot's lines end in LF alone. "
            + "Usually git or an editor converted it: see .gitattributes and .editorconfig.";
    }
}
