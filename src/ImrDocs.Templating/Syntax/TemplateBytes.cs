using System.Globalization;
using System.Text;
using ImrDocs.Diagnostics;

namespace ImrDocs.Templating.Syntax;

/// <summary>The bytes of a template file, which are UTF-8.</summary>
internal static class TemplateBytes
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>What keeps the bytes from being a text, with its place; null when they are UTF-8.</summary>
    public static Diagnostic? FindError(string path, byte[] bytes)
    {
        try
        {
            Strict.GetCharCount(bytes);
            return null;
        }
        catch (DecoderFallbackException exception)
        {
            return NotUtf8(path, bytes, Math.Max(exception.Index, 0));
        }
    }

    private static Diagnostic NotUtf8(string path, byte[] bytes, int index)
    {
        var lineStart = index == 0 ? 0 : Array.LastIndexOf(bytes, (byte)'\n', index - 1) + 1;
        return Diagnostic.At(
            TemplateRules.Syntax,
            path,
            bytes.Take(lineStart).Count(static b => b == '\n') + 1,
            Encoding.UTF8.GetCharCount(bytes, lineStart, index - lineStart) + 1,
            string.Format(
                CultureInfo.InvariantCulture,
                "the file is not UTF-8 here (byte 0x{0:X2}); save it as UTF-8",
                bytes[index]
            )
        );
    }
}
