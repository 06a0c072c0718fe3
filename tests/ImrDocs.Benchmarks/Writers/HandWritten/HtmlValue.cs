using System.Text;
using ImrDocs.Benchmarks.Writers.Escaping;

namespace ImrDocs.Benchmarks.Writers.HandWritten;

/// <summary>Writes values as HTML in UTF-8.</summary>
internal static class HtmlValue
{
    private const int LongestUtf8 = 3;

    public static void Write(ref Utf8Output output, ReadOnlySpan<char> value)
    {
        for (var next = HtmlText.IndexOfEscaped(value); next >= 0; next = HtmlText.IndexOfEscaped(value))
        {
            WriteRun(ref output, value[..next]);
            WriteEntity(ref output, value[next]);
            value = value[(next + 1)..];
        }

        WriteRun(ref output, value);
    }

    /// <summary>A list with a comma between its values.</summary>
    public static void WriteList(ref Utf8Output output, IReadOnlyList<string> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (i > 0)
            {
                output.Raw(", "u8);
            }

            Write(ref output, values[i]);
        }
    }

    private static void WriteRun(ref Utf8Output output, ReadOnlySpan<char> run) =>
        output.Advance(Encoding.UTF8.GetBytes(run, output.Reserve(run.Length * LongestUtf8)));

    private static void WriteEntity(ref Utf8Output output, char c)
    {
        switch (c)
        {
            case '"':
                output.Raw("&quot;"u8);
                break;
            case '&':
                output.Raw("&amp;"u8);
                break;
            case '<':
                output.Raw("&lt;"u8);
                break;
            default:
                output.Raw("&gt;"u8);
                break;
        }
    }
}
