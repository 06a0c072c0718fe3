using System.Buffers;
using System.Globalization;
using System.Text;
using ImrDocs.Benchmarks.Writers;
using ImrDocs.Letters;
using ImrDocs.Warranties;

namespace ImrDocs.Benchmarks.Letters;

/// <summary>Holds every contender to the bytes of the interpreter, which is the reference.</summary>
internal static class OutputComparison
{
    private const int Context = 60;

    /// <summary>
    /// For each contender and format that differs, a message that shows where it first does. Each letter is written
    /// twice.
    /// </summary>
    public static IEnumerable<string> Differences(IReadOnlyList<Contender> contenders, IReadOnlyList<Sample> samples) =>
        from format in Contenders.Formats
        let reference = Contenders.Interpreted.For(format)
        let expected = samples.Select(sample => Write(reference, sample.Letter)).ToList()
        from contender in contenders
        let writer = contender.For(format)
        let differences = Enumerable
            .Range(0, samples.Count * 2)
            .Select(i =>
                (
                    Sample: samples[i % samples.Count],
                    Difference: Difference(
                        expected[i % samples.Count],
                        Write(writer, samples[i % samples.Count].Letter)
                    )
                )
            )
            .Where(static found => found.Difference is not null)
            .ToList()
        where differences.Count > 0
        select (
            $"{contender} writes {differences.Select(static found => found.Sample).Distinct().Count()} of "
            + $"{samples.Count} samples otherwise as {format}, '{differences[0].Sample}' from "
            + $"{differences[0].Difference}"
        );

    private static byte[] Write(ILetterWriter writer, WarrantyDecision letter)
    {
        var output = new ArrayBufferWriter<byte>();
        writer.Write(letter, output);
        return output.WrittenSpan.ToArray();
    }

    private static string? Difference(byte[] expected, byte[] written)
    {
        var at = expected.AsSpan().CommonPrefixLength(written);
        if (at == expected.Length && at == written.Length)
        {
            return null;
        }

        var line = expected.AsSpan(0, at).Count((byte)'\n') + 1;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"line {line}, byte {at}\n  interpreted: {Around(expected, at)}\n  this writer: {Around(written, at)}"
        );
    }

    private static string Around(byte[] text, int at)
    {
        var start = Math.Max(0, at - Context);
        var end = Math.Min(text.Length, at + Context);
        return $"{Visible(text.AsSpan(start, at - start))}|{Visible(text.AsSpan(at, end - at))}";
    }

    private static string Visible(ReadOnlySpan<byte> text) =>
        Encoding.UTF8.GetString(text).Replace("\n", "\\n", StringComparison.Ordinal);
}
