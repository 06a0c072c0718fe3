using System.Buffers;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ImrDocs.Determinations.Tests.Parity;
using ImrDocs.Letters;
using ImrDocs.Word;

namespace ImrDocs.Determinations.Tests.Letters;

/// <summary>The determination as a Word document.</summary>
public partial class WordLetterTests
{
    private const int GeneratedLetters = 5_000;

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly LetterRenderer<FinalDetermination> Renderer = Samples.NewRenderer();

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void A_sample_says_what_its_page_says(string sample) => Hold(Samples.Read(sample));

    [Fact]
    [Trait("Duration", "Long")]
    public void A_generated_letter_says_what_its_page_says() =>
        Property.Holds(GeneratedLetter.Valid, Effort.Of(GeneratedLetters), Hold);

    [FactWith(Needs.LibreOffice)]
    [Trait("Duration", "Long")]
    public async Task Every_sample_opens_in_LibreOffice_and_becomes_pages()
    {
        var folder = Directory.CreateTempSubdirectory("imrdocs-libreoffice-").FullName;
        try
        {
            string[] paths = [.. Samples.All.Select(sample => Path.Combine(folder, $"{sample}.docx"))];
            foreach (var (sample, path) in Samples.All.Zip(paths))
            {
                await File.WriteAllBytesAsync(path, Write(Samples.Read(sample)));
            }

            string[] arguments =
            [
                "--headless",
                // A profile of its own: another LibreOffice may be open.
                $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}",
                "--convert-to",
                "pdf",
                "--outdir",
                folder,
                .. paths,
            ];
            using var process = Process.Start(
                new ProcessStartInfo("soffice", arguments) { RedirectStandardOutput = true }
            )!;
            await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();

            Assert.Equal(0, process.ExitCode);
            Assert.All(paths, static path =>
                Assert.Matches(
                    PageOfPdf(),
                    Encoding.Latin1.GetString(File.ReadAllBytes(Path.ChangeExtension(path, "pdf")))
                )
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static byte[] Write(FinalDetermination letter)
    {
        var output = new ArrayBufferWriter<byte>();
        Letter.Write(letter, output, WordFormat.Docx);
        return output.WrittenSpan.ToArray();
    }

    private static void Hold(FinalDetermination letter) =>
        Assert.Equal(Said(LetterPage.Of(Renderer, letter).Body!.TextContent), Said(TextOf(letter)));

    private static string TextOf(FinalDetermination letter)
    {
        using var zip = new ZipArchive(new MemoryStream(Write(letter)));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        return string.Concat(
            XDocument
                .Load(part)
                .Descendants(W + "p")
                .Where(static paragraph => !IsTitle(paragraph))
                .SelectMany(static paragraph => paragraph.Descendants(W + "t"))
                .Select(static text => text.Value)
        );
    }

    // The page has the title in its head.
    private static bool IsTitle(XElement paragraph) =>
        paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value == "Title";

    private static string Said(string text) => Unsaid().Replace(text, "");

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Unsaid();

    [GeneratedRegex("/Type */Page[^s]", RegexOptions.CultureInvariant)]
    private static partial Regex PageOfPdf();
}
