using System.Text;
using ImrDocs.Benchmarks.Writers.Escaping;

namespace ImrDocs.Benchmarks.Writers.HandWritten;

/// <summary>Writes values as HTML in UTF-8.</summary>
internal readonly struct HtmlValue : IValueFormat
{
    private const int LongestUtf8 = 3;

    public static void Write(ref Utf8Output output, string value)
    {
        var rest = value.AsSpan();
        for (var next = HtmlText.IndexOfEscaped(rest); next >= 0; next = HtmlText.IndexOfEscaped(rest))
        {
            WriteRun(ref output, rest[..next]);
            WriteEntity(ref output, rest[next]);
            rest = rest[(next + 1)..];
        }

        WriteRun(ref output, rest);
    }

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
