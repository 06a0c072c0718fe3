using System.Buffers;
using System.Globalization;
using System.Reflection;
using System.Text;
using ImrDocs.Json;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;

namespace ImrDocs.Generators.Tests.Compiled;

/// <summary>Holds what a compiled letter writes to what the interpreter writes, byte for byte.</summary>
/// <param name="Compiled">How many letters the compiled form wrote as Markdown.</param>
/// <param name="Html">How many it wrote as HTML.</param>
/// <param name="Difference">The first difference, with the case; null when there is none.</param>
internal sealed record Parity(int Compiled, int Html, string? Difference)
{
    private static readonly string[] Cultures = ["", "de-DE", "tr-TR"];

    private static readonly string[] LineEnds = ["\n", "\r\n"];

    private static readonly MethodInfo GenericWritten = typeof(Parity).GetMethod(
        nameof(WrittenOfLetter),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    private static readonly MethodInfo Generic = typeof(Parity).GetMethod(
        nameof(OfLetter),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    /// <summary>Writes each case in every form and culture.</summary>
    /// <param name="letter">The compiled letter.</param>
    /// <param name="files">Its templates.</param>
    /// <param name="cases">The cases as JSON.</param>
    public static Parity Of(Type letter, IReadOnlyDictionary<string, string> files, IEnumerable<string> cases) =>
        (Parity)Generic.MakeGenericMethod(letter).Invoke(null, [files, cases])!;

    /// <summary>What each case is as Markdown, compiled and interpreted, or what is wrong with it.</summary>
    public static IEnumerable<string> Written(
        Type letter,
        IReadOnlyDictionary<string, string> files,
        IEnumerable<string> cases
    ) => (IEnumerable<string>)GenericWritten.MakeGenericMethod(letter).Invoke(null, [files, cases])!;

    private static IEnumerable<string> WrittenOfLetter<TLetter>(
        IReadOnlyDictionary<string, string> files,
        IEnumerable<string> cases
    )
        where TLetter : class, ILetter<TLetter>
    {
        var interpreter = Interpreter<TLetter>(files, "\n");
        foreach (var json in cases)
        {
            var letter = LetterJson.Read<TLetter>(Encoding.UTF8.GetBytes(json)).Value!;
            yield return Text(() => Written(letter, LetterFormat.Markdown));
            yield return Text(() => interpreter.Render(letter, LetterFormat.Markdown));
        }
    }

    private static Parity OfLetter<TLetter>(IReadOnlyDictionary<string, string> files, IEnumerable<string> cases)
        where TLetter : class, ILetter<TLetter>
    {
        var (compiled, html) = (0, 0);
        var interpreters = LineEnds.Select(lineEnd => Interpreter<TLetter>(files, lineEnd)).ToArray();
        foreach (var json in cases)
        {
            var read = LetterJson.Read<TLetter>(Encoding.UTF8.GetBytes(json));
            var letter = read.Value
                ?? throw new InvalidOperationException(
                    $"The case is wrong.\n{json}\n{string.Join('\n', read.Diagnostics)}"
                );
            foreach (
                var (culture, format) in Cultures.SelectMany(static culture =>
                    LetterFormats.BuiltIn.Default.Select(format => (culture, format))
                )
            )
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                var written = Text(() => Written(letter, format));
                var different = interpreters
                    .Select(interpreter => Text(() => interpreter.Render(letter, format)))
                    .FirstOrDefault(interpreted => interpreted != written);
                if (different is not null)
                {
                    return new(
                        compiled,
                        html,
                        $"{json}\n--- interpreted ({format}, '{culture}')\n{different}\n--- compiled\n{written}"
                    );
                }
            }

            compiled += IsCompiled(letter, LetterFormat.Markdown) ? 1 : 0;
            html += IsCompiled(letter, LetterFormat.Html) ? 1 : 0;
        }

        return new(compiled, html, null);
    }

    private static bool IsCompiled<TLetter>(TLetter letter, LetterFormat format)
        where TLetter : class, ILetter<TLetter> =>
        TLetter.Compiled?.TryWrite(format.Name, letter, new ArrayBufferWriter<byte>(), out _) == true;

    private static LetterRenderer<TLetter> Interpreter<TLetter>(
        IReadOnlyDictionary<string, string> files,
        string lineEnd
    )
        where TLetter : class, ILetter<TLetter> =>
        new(
            TemplateFiles.FromTexts(
                files.Select(file => KeyValuePair.Create(file.Key, file.Value.ReplaceLineEndings(lineEnd))),
                $"templates/{TLetter.LetterSchema.Name}/"
            )
        );

    private static string Written<TLetter>(TLetter letter, LetterFormat format)
        where TLetter : class, ILetter<TLetter>
    {
        var output = new ArrayBufferWriter<byte>();
        Letter.Write(letter, output, format);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    // The letter, or what is wrong with it and where.
    private static string Text(Func<string> write)
    {
        try
        {
            return write();
        }
        catch (TemplateException exception)
        {
            return exception.Message;
        }
    }
}
