using System.Buffers;
using System.Text;
using ImrDocs.Determinations.Tests.Letters;
using ImrDocs.Determinations.Tests.Parity;
using ImrDocs.Globalization;
using ImrDocs.Letters;

namespace ImrDocs.Determinations.Tests.Globalization;

/// <summary>Writes the samples and generated letters, compiled and interpreted, to standard output.</summary>
internal static class Program
{
    private const int GeneratedLetters = 2_000;

    private static IReadOnlyList<LetterFormat> Formats => LetterFormats.Of<FinalDetermination>().All;

    private static void Main()
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(GlobalizationMode.Current));
        var interpreter = Samples.NewRenderer();
        var letters = Samples
            .All.Select(Samples.Read)
            .Concat(Property.Values(GeneratedLetter.Valid, Effort.Of(GeneratedLetters)));
        foreach (var (letter, format) in letters.SelectMany(static letter => Formats.Select(form => (letter, form))))
        {
            var compiled = new ArrayBufferWriter<byte>();
            Letter.Write(letter, compiled, format);
            output.Write(compiled.WrittenSpan);
            var interpreted = new ArrayBufferWriter<byte>();
            interpreter.Write(letter, interpreted, format);
            output.Write(interpreted.WrittenSpan);
        }
    }
}
