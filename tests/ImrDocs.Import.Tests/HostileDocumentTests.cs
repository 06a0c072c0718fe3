using System.IO.Compression;
using System.Text;
using ImrDocs.CommandLine.Importing;
using ImrDocs.CommandLine.Importing.Word;
using static ImrDocs.Import.Tests.WordFile;

namespace ImrDocs.Import.Tests;

public sealed class HostileDocumentTests
{
    private const string Main = "word/document.xml";
    private const string MainType =
        "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"";

    public static TheoryData<string, byte[], string> Documents { get; } =
        new()
        {
            { "empty", [], "IMR6101" },
            { "text", Encoding.UTF8.GetBytes("Dear Ann"), "IMR6101" },
            { "old Word file", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "IMR6101" },
            { "RTF", Encoding.UTF8.GetBytes("{\\rtf1 Dear}"), "IMR6101" },
            { "cut zip", Of(P(R("Dear")))[..200], "IMR6101" },
            { "zip without parts", Zip(), "IMR6101" },
            { "zip of another kind", Zip(("content.xml", "<office/>")), "IMR6101" },
            { "no text", Of(""), "IMR6101" },
            { "blank", Of(P(R("  "))), "IMR6101" },
            { "DTD", With(Main, "<!DOCTYPE d [<!ENTITY a 'aaaa'>]><d>&a;</d>"), "IMR6101" },
            { "no XML", With(Main, "<w:document"), "IMR6101" },
            { "other root", With(Main, "<html><body/></html>"), "IMR6101" },
            { "no main part", Without(Main), "IMR6101" },
            { "deep", With(Main, Deep(5_000)), "IMR6102" },
            { "deep custom part", With("customXml/item1.xml", Deep(5_000)), "IMR6102" },
            { "deep main part of another name", Renamed(With(Main, Deep(20_000)), "word/document.dat"), "IMR6102" },
            { "long text", Of(P(R(new string('a', 4_000_001)))), "IMR6102" },
            { "many elements", With(Main, $"<d>{string.Concat(Enumerable.Repeat("<a/>", 1_000_001))}</d>"), "IMR6102" },
            { "many paragraphs", Of(string.Concat(Enumerable.Repeat(P(R("a")), 5_001))), "IMR6102" },
            { "many parts", Zip([.. Enumerable.Range(0, 2_001).Select(static i => ($"p{i}.bin", ""))]), "IMR6102" },
            { "zip bomb", Zip(("word/media/a.bin", new string('a', 130 * 1024 * 1024))), "IMR6102" },
            {
                "nested fields",
                Of(P(string.Concat(Enumerable.Repeat("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", 50)) + R("a"))),
                "IMR6102"
            },
            { "long table", Of(Table([.. Enumerable.Repeat<string[]>([P(R("a"))], 5_001)])), "IMR6102" },
            { "wide table", Of(Table([.. Enumerable.Repeat(P(R("a")), 61)], [P(R("b"))])), "IMR6102" },
        };

    [Theory, MemberData(nameof(Documents))]
    public void A_document_that_cannot_be_read_is_an_error(string what, byte[] content, string rule)
    {
        var exception = Assert.Throws<ImportException>(() => WordReader.Read(content, new ImportFindings()));

        Assert.True(rule == exception.Rule.Id, $"{what}: {exception.Rule.Id}: {exception.Message}");
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Fact]
    public void Fields_and_tables_that_are_not_whole_are_read()
    {
        var draft = new ImportedDraft(
            Of(
                P("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + R("a"))
                    + P("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + R("lost"))
                    + P(R("more"))
                    + "<w:tbl/><w:tbl><w:tr/></w:tbl><w:sdt/><w:sdt><w:sdtContent/></w:sdt>"
            )
        );

        Assert.NotEmpty(draft.Findings);
        draft.Render();
    }

    [Fact]
    public void The_text_of_a_field_without_an_end_is_kept() =>
        Assert.Equal(
            "Start.\n\nlost\\\nand more\n",
            new ImportedDraft(
                Of(
                    P(R("Start."))
                        + P("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + R("lost "))
                        + P(R("and more"))
                )
            ).Layout
        );

    [Fact]
    public void The_last_paragraph_is_kept_where_its_end_is_marked_as_deleted() =>
        Assert.Equal(
            "Hello.\n\nLast words.\n",
            new ImportedDraft(
                Of(P(R("Hello.")) + P(R("Last words."), "<w:rPr><w:del w:id=\"1\" w:author=\"A\"/></w:rPr>"))
            ).Layout
        );

    // As the package declares it, under a name that does not say that the part is XML.
    private static byte[] Renamed(byte[] document, string name)
    {
        using var stream = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(document)))
        using (var target = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var entry in source.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                var renamed = target.CreateEntry(entry.FullName == Main ? name : entry.FullName);
                using var writer = new StreamWriter(renamed.Open());
                writer.Write(
                    reader
                        .ReadToEnd()
                        .Replace(Main, name, StringComparison.Ordinal)
                        .Replace(
                            "</Types>",
                            $"<Override PartName=\"/{name}\" {MainType}/></Types>",
                            StringComparison.Ordinal
                        )
                );
            }
        }

        return stream.ToArray();
    }

    private static string Deep(int depth) =>
        string.Concat(Enumerable.Repeat("<a>", depth)) + string.Concat(Enumerable.Repeat("</a>", depth));

    private static byte[] Zip(params (string Name, string Text)[] parts) => Edit(null, parts, null);

    private static byte[] With(string part, string text) => Edit(Of(P(R("Dear"))), [(part, text)], part);

    private static byte[] Without(string part) => Edit(Of(P(R("Dear"))), [], part);

    private static byte[] Edit(byte[]? document, (string Name, string Text)[] parts, string? removed)
    {
        using var stream = new MemoryStream();
        stream.Write(document ?? []);
        using (
            var archive = new ZipArchive(stream, document is null ? ZipArchiveMode.Create : ZipArchiveMode.Update, true)
        )
        {
            if (removed is not null)
            {
                archive.GetEntry(removed)?.Delete();
            }

            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }
}
