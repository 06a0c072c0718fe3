using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ImrDocs.Benchmarks.Writers.Escaping;

namespace ImrDocs.Benchmarks.Writers.HandWritten;

/// <summary>Writes values as Markdown in UTF-8.</summary>
internal readonly struct MarkdownValue : IValueFormat
{
    private const int LongestUtf8 = 3;
    private const int LongestReference = 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref Utf8Output output, string value) =>
        Write(ref output, value, isFirst: true, isLast: true);

    public static void WriteList(ref Utf8Output output, IReadOnlyList<string> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (i > 0)
            {
                output.Raw(", "u8);
            }

            Write(ref output, values[i], i == 0, i == values.Count - 1);
        }
    }

    // Of the values of a list, the first and the last are escaped as the edges of the whole.
    private static void Write(ref Utf8Output output, string value, bool isFirst, bool isLast)
    {
        var text = new MarkdownText(value, isFirst, isLast);
        if (text.IsPlain)
        {
            Ascii.FromUtf16(value, output.Reserve(value.Length), out var written);
            output.Advance(written);
        }
        else
        {
            WriteCharacters(ref output, value, text);
        }
    }

    private static void WriteCharacters(ref Utf8Output output, ReadOnlySpan<char> value, MarkdownText text)
    {
        var written = 0;
        for (var next = text.NextEscaped(0); next < value.Length; next = text.NextEscaped(written))
        {
            WriteRun(ref output, value[written..next]);
            WriteEscaped(ref output, value[next]);
            written = next + 1;
        }

        WriteRun(ref output, value[written..]);
    }

    private static void WriteRun(ref Utf8Output output, ReadOnlySpan<char> run) =>
        output.Advance(Encoding.UTF8.GetBytes(run, output.Reserve(run.Length * LongestUtf8)));

    private static void WriteEscaped(ref Utf8Output output, char c)
    {
        if (MarkdownText.IsWrittenAsReference(c))
        {
            output.Raw("&#x"u8);
            ((int)c).TryFormat(output.Reserve(LongestReference), out var written, "X", CultureInfo.InvariantCulture);
            output.Advance(written);
            output.Raw(";"u8);
        }
        else
        {
            output.Raw([(byte)'\\', (byte)c]);
        }
    }
}
