using System.Buffers;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using ImrDocs.Generators.Tests.Compiling;
using ImrDocs.Generators.Tests.Templates;
using ImrDocs.Json;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Templates;
using ImrDocs.Tests.Corpus;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Tests.Compiled;

/// <summary>Compiles every right template of the corpus and holds what it writes to what the interpreter writes.</summary>
public sealed class CorpusParityTests
{
    private static readonly string[] Cultures = ["", "de-DE", "tr-TR"];

    private static readonly string[] Notices =
    [
        """{ "name": "Ann", "greeting": "Good day", "lines": ["first", "second"], "sentOn": "2016-01-02", "reply": "2016-02-03", "count": 3, "amount": 12.50, "isUrgent": true, "tone": "by-the-book", "part": { "title": "One", "number": 1 }, "parts": [{ "title": "Two" }, { "title": "Three", "number": 3 }] }""",
        """{ "name": "Bo", "lines": ["only"], "parts": [{ "title": "x" }], "sentOn": "2016-02-29", "count": 0, "isUrgent": false, "tone": "kind" }""",
        """{ "name": "1. *bo_ld* <b>", "greeting": "# İstanbul & ß", "lines": ["- a!", "12)", "#", "b  c", "\u202ed"], "parts": [{ "title": "~", "number": -5 }, { "title": "ı I i İ" }], "sentOn": "0987-03-05", "count": 100, "amount": -0.50, "isUrgent": true, "tone": "kind" }""",
    ];

    private const string Receipt = """{ "number": "R-1", "isPaid": true, "payer": { "name": "Ann", "paidOn": "2016-01-02" }, "goods": ["a book"], "clerk": "Bo" }""";

    // As many cases as one compilation holds well.
    private const int Batches = 8;

    private static readonly CorpusCase[] Right = [.. CorpusFolder.Cases.Values.Where(static c => c.IsRight && c.Id != "IMR1302")];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Batches)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_template_of_the_corpus_is_written_as_the_interpreter_writes_it(int batch)
    {
        var cases = Right.Where((_, i) => i % Batches == batch).ToArray();
        var assembly = Compile(cases);
        var (compiled, hold) = (0, GetType().GetMethod(nameof(Hold), BindingFlags.NonPublic | BindingFlags.Static)!);
        for (var i = 0; i < cases.Length; i++)
        {
            var letter = assembly.GetType($"Corpus.Case{i}.{(cases[i].Letter == "receipt" ? "Receipt" : "Notice")}")!;
            compiled += (int)hold.MakeGenericMethod(letter).Invoke(null, [cases[i]])!;
        }

        // All but a few hold only what is compiled.
        Assert.InRange(compiled, cases.Length * 8 / 10, cases.Length);
    }

    private static int Hold<TLetter>(CorpusCase corpusCase)
        where TLetter : class, ILetter<TLetter>
    {
        var interpreter = new LetterRenderer<TLetter>(corpusCase.Templates);
        string[] usual = corpusCase.Letter == "receipt" ? [Receipt] : Notices;
        foreach (var json in corpusCase.Json is { } own ? [own, .. usual] : usual)
        {
            var letter = LetterJson.Read<TLetter>(Encoding.UTF8.GetBytes(json)).Value!;
            foreach (var culture in Cultures)
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                var (interpreted, written) = (Text(() => interpreter.Render(letter, LetterFormat.Markdown)), Text(() => Written(letter)));
                Assert.True(interpreted == written.Replace($"templates/{TLetter.LetterSchema.Name}/", "", StringComparison.Ordinal), $"{corpusCase.Name}\n{corpusCase.Files["layout.scriban-md"]}\n--- case\n{json}\n--- interpreted\n{interpreted}\n--- compiled\n{written}");
            }
        }

        return TLetter.Compiled is null ? 0 : 1;
    }

    private static string Written<TLetter>(TLetter letter)
        where TLetter : class, ILetter<TLetter>
    {
        var output = new ArrayBufferWriter<byte>();
        Letter.Write(letter, output, LetterFormat.Markdown);
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

    private static Assembly Compile(CorpusCase[] cases)
    {
        var sources = cases.Select(static (c, i) => Consumer.Parse(Consumer.Usings + Declaration(c, i), $"Case{i}.cs", DocumentationMode.None));
        var templates = cases.SelectMany(static (c, i) => c.Files.Select(file => new TemplateText(Name(i), file.Key, file.Value))).ToList();
        var generation = Generation.Of(Consumer.Compile(sources, "Corpus"), templates);
        using var stream = new MemoryStream();
        var emitted = generation.Output.Emit(stream, manifestResources: templates.Select(static template => new ResourceDescription(
            $"templates/{template.Letter}/{template.Template}", () => new MemoryStream(Encoding.UTF8.GetBytes(template.GetText().ToString())), isPublic: true)));
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).Take(10)));
        return Assembly.Load(stream.ToArray());
    }

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"case-{index}");

    // The letters of the runtime's tests, each case with one of its own.
    private static string Declaration(CorpusCase corpusCase, int index)
    {
        var file = corpusCase.Letter == "receipt" ? "Receipt" : "Notice";
        return File.ReadAllText(Path.Combine(Here(), "..", "..", "ImrDocs.Tests", "Letters", file + ".cs"))
            .Replace("namespace ImrDocs.Tests.Letters;", string.Create(CultureInfo.InvariantCulture, $"namespace Corpus.Case{index};"), StringComparison.Ordinal)
            .Replace($"[Letter(\"{corpusCase.Letter}\")]", $"[Letter(\"{Name(index)}\")]", StringComparison.Ordinal);
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
