using System.Buffers;
using ImrDocs.Determinations.Tests.Letters;
using ImrDocs.Forms.Tracking;
using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Verification.Samples;
using ImrDocs.Verification.Tracking;
using ImrDocs.Word;

namespace ImrDocs.Determinations.Tests.Redlines;

public sealed class WordRedlineTests
{
    private const int Changes = 50;

    private static TemplateFiles Templates { get; } =
        TemplateFiles.FromAssembly(typeof(FinalDetermination).Assembly, "determination");

    [FactWith(Needs.Pandoc)]
    [Trait("Duration", "Long")]
    public async Task Rejecting_all_gives_the_old_letter_and_accepting_all_the_new_one_as_pandoc_reads_them()
    {
        foreach (var number in Effort.Among([.. Enumerable.Range(0, Changes)]))
        {
            var tracking = new TemplateTracking<FinalDetermination>(
                Templates,
                WordingChange.Of(Templates, number),
                WordFormat.Docx
            );
            TrackedLetter[] letters = [.. Samples.Letters.All.Select(sample => tracking.Of(sample)!)];
            ReadOnlyMemory<byte>[] redlines =
            [
                .. letters.Select(static letter =>
                    WordFormat.Docx.TrackedChanges!.Write(letter, ChangeAuthor.Usual) ?? letter.After
                ),
            ];

            Assert.Contains(letters, static letter => !letter.Before!.Value.Span.SequenceEqual(letter.After.Span));
            Assert.Equal(
                await Pandoc.ReadAsync([.. letters.Select(static letter => letter.Before!.Value)]),
                await Pandoc.ReadAsync(redlines, "reject")
            );
            Assert.Equal(
                await Pandoc.ReadAsync([.. letters.Select(static letter => letter.After)]),
                await Pandoc.ReadAsync(redlines, "accept")
            );
        }
    }

    public static TheoryData<string> ApprovedLetters => [.. Samples.All.Where(static name => name != "hostile")];

    [Theory]
    [MemberData(nameof(ApprovedLetters))]
    public void An_approved_letter_is_written_again_from_what_was_approved_of_it(string sample)
    {
        var name = SampleSnapshot.NameOf<FinalDetermination>(Samples.Sample(sample));
        string Approved(LetterFormat format) =>
            File.ReadAllText(Path.Combine(Samples.Letters.Folder, SampleSnapshot.VerifiedFile(name, format)));
        var output = new ArrayBufferWriter<byte>();

        Assert.True(
            Samples
                .NewRenderer()
                .TryRestore(Approved(LetterFormat.Source), Approved(WordFormat.Docx), output, WordFormat.Docx)
        );

        // The description ends with a digest of every byte.
        Assert.Equal(Approved(WordFormat.Docx), WordFormat.Docx.Describe(output.WrittenMemory));
    }
}
