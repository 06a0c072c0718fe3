using System.Buffers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ImrDocs.Benchmarks.Writers;
using ImrDocs.Warranties;

namespace ImrDocs.Benchmarks.Forms;

/// <summary>
/// The same Word document by the Open XML SDK: it makes an object of each element, and saves them as a package.
/// </summary>
/// <remarks>
/// The objects are copies of objects that are there, so that the SDK is spared all that a program would do to find out
/// what to write.
/// </remarks>
internal sealed class OpenXmlLetter : ILetterWriter
{
    private readonly WordOfBlocks _blocks = new();
    private Parts? _parts;

    public void Write(WarrantyDecision letter, IBufferWriter<byte> output)
    {
        _parts ??= Parts.Of(Bytes(letter));
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            _parts.CopyTo(package);
        }

        output.Write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <summary>What differs between the elements of the SDK's document and of ours; null where nothing does.</summary>
    public string? Difference(WarrantyDecision letter)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(letter, output);
        var (ours, theirs) = (_parts!.Elements(), Parts.Of(output.WrittenSpan.ToArray()).Elements());
        return ours.Zip(theirs)
            .Where(static pair => pair.First.OuterXml != pair.Second.OuterXml)
            .Select(static pair => $"The SDK writes another '{pair.First.LocalName}'.")
            .FirstOrDefault();
    }

    private byte[] Bytes(WarrantyDecision letter)
    {
        var output = new ArrayBufferWriter<byte>();
        _blocks.Write(letter, output);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>The elements of a document's parts.</summary>
    private sealed record Parts(
        Document Document,
        Styles Styles,
        Settings Settings,
        Numbering Numbering,
        Fonts Fonts,
        Header? Header,
        Footer? Footer,
        string? Title
    )
    {
        public static Parts Of(byte[] file)
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
            var main = package.MainDocumentPart!;
            return new(
                main.Document!,
                main.StyleDefinitionsPart!.Styles!,
                main.DocumentSettingsPart!.Settings!,
                main.NumberingDefinitionsPart!.Numbering!,
                main.FontTablePart!.Fonts!,
                main.HeaderParts.FirstOrDefault()?.Header,
                main.FooterParts.FirstOrDefault()?.Footer,
                package.PackageProperties.Title
            );
        }

        public IEnumerable<OpenXmlElement> Elements() =>
            (
                (OpenXmlElement?[])[Document, Styles, Settings, Numbering, Fonts, Header, Footer]
            ).OfType<OpenXmlElement>();

        public void CopyTo(WordprocessingDocument package)
        {
            var main = package.AddMainDocumentPart();
            main.Document = (Document)Document.CloneNode(true);
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = (Styles)Styles.CloneNode(true);
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = (Settings)Settings.CloneNode(true);
            main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = (Numbering)Numbering.CloneNode(true);
            main.AddNewPart<FontTablePart>("fontTable").Fonts = (Fonts)Fonts.CloneNode(true);
            if (Header is not null)
            {
                main.AddNewPart<HeaderPart>("header1").Header = (Header)Header.CloneNode(true);
            }

            if (Footer is not null)
            {
                main.AddNewPart<FooterPart>("footer1").Footer = (Footer)Footer.CloneNode(true);
            }

            package.PackageProperties.Title = Title;
            package.PackageProperties.Language = "en";
        }
    }
}
