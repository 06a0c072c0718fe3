using System.Globalization;
using System.Text;

namespace ImrDocs.Benchmarks.Writers.Escaping;

/// <summary>Escapes values for writers that take strings.</summary>
internal static class MarkdownString
{
    /// <summary>The value as Markdown; most values are returned as they are.</summary>
    public static string Escape(string value)
    {
        var text = new MarkdownText(value, isFirst: true, isLast: true);
        return text.IsPlain ? value : EscapeCharacters(value, text);
    }

    private static string EscapeCharacters(string value, MarkdownText text)
    {
        var result = new StringBuilder(value.Length + 8);
        var written = 0;
        for (var next = text.NextEscaped(0); next < value.Length; next = text.NextEscaped(written))
        {
            result.Append(value, written, next - written);
            if (MarkdownText.IsWrittenAsReference(value[next]))
            {
                result.Append(CultureInfo.InvariantCulture, $"&#x{(int)value[next]:X};");
            }
            else
            {
                result.Append('\\').Append(value[next]);
            }

            written = next + 1;
        }

        return written == 0 ? value : result.Append(value, written, value.Length - written).ToString();
    }
}
