using System.Buffers;
using ImrDocs.Determinations;
using ImrDocs.Json;
using ImrDocs.Letters;

// Writes the case whose path is given in every form, one after the other.
var letter = LetterJson.Read<FinalDetermination>(File.ReadAllBytes(args[0])).Value
    ?? throw new InvalidDataException("The case has errors.");
var written = new ArrayBufferWriter<byte>();
foreach (var format in LetterFormat.All)
{
    Letter.Write(letter, written, format);
}

using var output = Console.OpenStandardOutput();
output.Write(written.WrittenSpan);
