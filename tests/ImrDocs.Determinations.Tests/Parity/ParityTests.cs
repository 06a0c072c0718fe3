using System.Buffers;
using System.Text;
using CsCheck;
using ImrDocs.Determinations.Tests.Letters;
using ImrDocs.Json;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;

namespace ImrDocs.Determinations.Tests.Parity;

/// <summary>The compiled form writes what the interpreter writes, byte for byte.</summary>
[Trait("Duration", "Long")]
public class ParityTests
{
    private const int GeneratedLetters = 20_000;

    private static readonly string[] Cultures = ["", "de-DE", "tr-TR"];

    private static readonly LetterRenderer<FinalDetermination> Interpreter = Samples.NewRenderer();

    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void A_sample_is_written_as_the_interpreter_writes_it_in_every_culture(string sample)
    {
        foreach (var culture in Cultures)
        {
            using var _ = new CultureScope(culture);
            Hold(Samples.Read(sample));
        }
    }

    [Fact]
    public void Generated_letters_are_written_as_the_interpreter_writes_them()
    {
        var number = 0;
        Property.Holds(GeneratedLetter.Valid, Effort.Of(GeneratedLetters), letter =>
        {
            using var _ = new CultureScope(Cultures[number++ % Cultures.Length]);
            Hold(letter);
        });
    }

    [Fact]
    public void Templates_with_other_line_ends_are_the_same_letter()
    {
        var embedded = TemplateFiles.FromAssembly(typeof(FinalDetermination).Assembly, "determination");
        var windows = new LetterRenderer<FinalDetermination>(
            TemplateFiles.FromTexts(
                embedded.Paths.Select(path =>
                    KeyValuePair.Create(path, embedded.Find(path)!.ReplaceLineEndings("\r\n"))
                )
            )
        );
        Assert.All(Samples.All, name =>
            Assert.Equal(
                windows.Render(Samples.Read(name), LetterFormat.Markdown),
                Compiled(Samples.Read(name), LetterFormat.Markdown)
            )
        );
    }

    [Fact]
    public void Every_template_of_the_determination_is_compiled()
    {
        var compiled = Form<FinalDetermination>();
        Assert.NotNull(compiled);
        var output = new ArrayBufferWriter<byte>();
        Assert.All(Samples.All, name =>
            Assert.All(CompiledFormats.All, format =>
                Assert.True(compiled.TryWrite(format.Name, Samples.Read(name), output, out _))
            )
        );
    }

    private static ImrDocs.CompiledLetters.CompiledLetter<TLetter>? Form<TLetter>()
        where TLetter : class, ILetter<TLetter> => TLetter.Compiled;

    private static void Hold(FinalDetermination letter)
    {
        foreach (var format in CompiledFormats.All)
        {
            var (interpreted, compiled) = (Interpreter.Render(letter, format), Compiled(letter, format));
            Assert.True(
                interpreted == compiled,
                $"{Encoding.UTF8.GetString(LetterJson.Write(letter))}\n--- interpreted\n{interpreted}\n--- "
                    + $"compiled\n{compiled}"
            );
        }
    }

    private static string Compiled(FinalDetermination letter, LetterFormat format)
    {
        var output = new ArrayBufferWriter<byte>();
        Letter.Write(letter, output, format);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
