using System.Buffers;
using System.Text;
using ImrDocs.Claims;
using ImrDocs.Forms.Tracking;
using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Word.Redlines;

namespace ImrDocs.Word.Tests.Letters;

public sealed class RedactionTests
{
    private static readonly string[] Secrets = ["4711", "Quack", "Wilhel", "2016", "ankle"];

    private static readonly Claim Letter = new()
    {
        Number = "C-4711",
        Patient = new() { FirstName = "Wilhelmina", LastName = "Quackenbush" },
        InjuredOn = new(2016, 2, 29),
        Diagnoses = ["sprained ankle"],
        City = "Fresno",
        Answer = ["The claim is accepted."],
    };

    private static TemplateFiles Templates { get; } = TemplateFiles.FromAssembly(typeof(Claim).Assembly, "claim");

    [Fact]
    public void No_part_of_a_redacted_document_has_a_sensitive_value()
    {
        var document = Redacted(Templates);

        Hold(document);
        Assert.Contains("[Date of Injury]", WordFormat.Docx.Describe(document), StringComparison.Ordinal);
    }

    [Fact]
    public void No_part_of_a_document_with_tracked_changes_has_a_sensitive_value()
    {
        var changed = TemplateFiles.FromTexts(
            Templates.Paths.Select(static path =>
                KeyValuePair.Create(
                    path,
                    Templates.Find(path)!.Replace("were injured", "had an accident", StringComparison.Ordinal)
                )
            )
        );

        var redline = WordFormat.Docx.TrackedChanges!.Write(
            new("claim", Redacted(Templates), Redacted(changed)),
            ChangeAuthor.Usual
        );

        Hold(redline!.Value);
    }

    private static ReadOnlyMemory<byte> Redacted(TemplateFiles templates)
    {
        var output = new ArrayBufferWriter<byte>();
        Assert.Empty(new LetterRenderer<Claim>(templates).WriteRedacted(Letter, output, WordFormat.Docx));
        return output.WrittenMemory;
    }

    private static void Hold(ReadOnlyMemory<byte> document)
    {
        var package = new WordPackage(document);
        foreach (var path in package.Paths)
        {
            var part = Encoding.UTF8.GetString(package.Find(path)!.Value.Span);
            Assert.All(Secrets, secret =>
                Assert.DoesNotContain(secret, path + part, StringComparison.OrdinalIgnoreCase)
            );
        }
    }
}
