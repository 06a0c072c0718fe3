using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ImrDocs.Diagnostics;
using ImrDocs.Models;

namespace ImrDocs.Json;

/// <summary>Reads letters from JSON and writes them.</summary>
public static class LetterJson
{
    /// <summary>
    /// The greatest size of a letter's JSON, in bytes: 4 MiB. The longest letters known have under 100 KiB.
    /// </summary>
    public const int MaxSize = 4 * 1024 * 1024;

    /// <summary>The greatest depth to which objects and lists may be nested.</summary>
    public const int MaxDepth = JsonModelReader.MaxDepth;

    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads a letter and checks everything that its declaration asks for.</summary>
    /// <param name="utf8">JSON in UTF-8, without a byte order mark.</param>
    /// <param name="showsSensitive">
    /// Whether messages quote the values of sensitive fields, for somebody who may read them.
    /// </param>
    /// <returns>
    /// The letter, and the first 100 diagnostics with a last one that counts the rest. It never throws for what the
    /// input holds; a check that a section declares itself (<c>CheckRules</c>) may.
    /// </returns>
    public static JsonReadResult<T> Read<T>(ReadOnlySpan<byte> utf8, bool showsSensitive = false)
        where T : class, ISection<T>
    {
        var diagnostics = new DiagnosticBag(showsSensitive);
        var value = Unreadable(utf8, diagnostics) ? null : ReadValue<T>(utf8, diagnostics);
        return new(
            diagnostics.ErrorCount == 0 ? value : null,
            DiagnosticPositions.Resolve(utf8, diagnostics.Diagnostics)
        );
    }

    /// <summary>Reads a letter from a file and checks everything that its declaration asks for.</summary>
    /// <param name="path">The file: JSON in UTF-8, without a byte order mark.</param>
    /// <param name="showsSensitive">
    /// Whether messages quote the values of sensitive fields, for somebody who may read them.
    /// </param>
    /// <returns>The letter and every diagnostic. A file that cannot be read is an error, too.</returns>
    public static JsonReadResult<T> ReadFile<T>(string path, bool showsSensitive = false)
        where T : class, ISection<T>
    {
        try
        {
            using var file = File.OpenRead(path);
            return file.CanSeek && file.Length > MaxSize
                ? new(null, [TooLarge(file.Length)])
                : Read<T>(Content(file), showsSensitive);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new(
                null,
                [new(FileRules.Unreadable, "the file cannot be read: " + Reason(exception)) { Position = new(1, 1) }]
            );
        }
    }

    /// <summary>Writes a letter as indented JSON in UTF-8, with LF and a final line break.</summary>
    public static byte[] Write(ISection letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, WriterOptions))
        {
            letter.WriteJson(json);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The error of a JSON file that is too large to be a letter.</summary>
    /// <param name="size">The file's size in bytes.</param>
    public static Diagnostic TooLarge(long size) =>
        new(
            ModelRules.JsonSize,
            string.Create(CultureInfo.InvariantCulture, $"the input has {size} bytes; a letter has at most {MaxSize}")
        )
        {
            Position = new SourcePosition(1, 1),
        };

    // A pipe has no length, and a device may have no end: one byte more than a letter has is enough to tell.
    private static ReadOnlySpan<byte> Content(FileStream file)
    {
        var content = new byte[file.CanSeek ? file.Length + 1 : MaxSize + 1];
        var count = file.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        while (count == content.Length && count <= MaxSize)
        {
            Array.Resize(ref content, Math.Min(2 * content.Length, MaxSize + 1));
            count += file.ReadAtLeast(content.AsSpan(count), content.Length - count, throwOnEndOfStream: false);
        }

        return content.AsSpan(0, count);
    }

    private static string Reason(Exception exception) =>
        exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => "it does not exist",
            UnauthorizedAccessException => "it is a folder, or access is denied",
            _ => exception.Message,
        };

    private static bool Unreadable(ReadOnlySpan<byte> utf8, DiagnosticBag diagnostics)
    {
        diagnostics.Offset = 0;
        if (utf8.Length > MaxSize)
        {
            diagnostics.Report(ModelRules.JsonSize, $"{DeclaredText.Of(TooLarge(utf8.Length).Message)}");
        }
        else if (utf8.StartsWith(Encoding.UTF8.Preamble))
        {
            diagnostics.Report(
                ModelRules.JsonSyntax,
                $"the file begins with a byte order mark, which JSON forbids; save it as UTF-8 without one"
            );
        }
        else if (Utf8Text.IndexOfInvalid(utf8) is >= 0 and var index)
        {
            diagnostics.Offset = index;
            diagnostics.Report(ModelRules.JsonSyntax, $"the file is not UTF-8 here; save it as UTF-8");
        }

        return diagnostics.ErrorCount > 0;
    }

    private static T? ReadValue<T>(ReadOnlySpan<byte> utf8, DiagnosticBag diagnostics)
        where T : class, ISection<T>
    {
        var json = new JsonModelReader(utf8, diagnostics);
        try
        {
            json.Advance();
            var value = T.ReadJson(ref json);
            json.ExpectEnd();
            return value;
        }
        catch (JsonException exception)
        {
            diagnostics.Offset = Utf8Text.OffsetOf(utf8, exception.LineNumber, exception.BytePositionInLine);
            diagnostics.Report(ModelRules.JsonSyntax, $"this is not JSON: {JsonSyntaxMessage.Of(exception)}");
            return null;
        }
    }
}
