using System.Buffers;
using ImrDocs.Determinations;
using ImrDocs.Json;
using ImrDocs.Letters;

// Writes the Markdown of the case whose path is given, and after it the HTML.
var letter = LetterJson.Read<FinalDetermination>(File.ReadAllBytes(args[0])).Value
    ?? throw new InvalidDataException("The case has errors.");
var written = new ArrayBufferWriter<byte>();
Letter.Write(letter, written, LetterFormat.Markdown);
Letter.Write(letter, written, LetterFormat.Html);
using var output = Console.OpenStandardOutput();
output.Write(written.WrittenSpan);
