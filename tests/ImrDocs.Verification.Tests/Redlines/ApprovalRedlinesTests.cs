using System.Text;
using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Verification.Pending;
using ImrDocs.Verification.Redlines;
using ImrDocs.Verification.Samples;
using ImrDocs.Warranties;

namespace ImrDocs.Verification.Tests.Redlines;

public sealed class ApprovalRedlinesTests : IDisposable
{
    private const string Changed =
        "Inspector, sentence 2: The inspector does not work for the maker, the shop, or the owner, and is paid "
        + "[-as much-]{+the same+} whatever the outcome.";

    private readonly LetterFolder _folder = new("none-cited", "seed");

    public ApprovalRedlinesTests()
    {
        _folder.Approve("seed");
        _folder.Approve("none-cited");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_changed_is_told_by_clause_of_the_letters_that_are_not_as_approved()
    {
        Edit("seed.verified.md", "is paid the same", "is paid as much");

        Assert.Equal(["seed", Changed], Verified());
        Assert.Equal(["seed", Changed], Pending());
    }

    [Fact]
    public void Letters_that_are_as_approved_have_none() => Assert.Empty(Verified());

    [Fact]
    public void A_change_of_the_page_alone_is_told_though_the_text_does_not_wait()
    {
        Edit("seed.verified.html", "body {", "body{");

        Assert.Equal(["seed", "Page, style (Form)"], Verified().Select(static line => line.Split(':')[0]));
        Assert.Equal(["seed", "Page, style (Form)"], Pending().Select(static line => line.Split(':')[0]));
    }

    [Fact]
    public void A_letter_without_an_approved_version_is_new_and_told_whole()
    {
        _folder.AddSample("seed", "fresh");

        var lines = Verified();

        Assert.Equal(lines, Pending());
        Assert.Equal(["fresh (new)", "Inspector, heading: {+HOW THIS DECISION WAS MADE+}"], lines[..2]);
        Assert.All(lines[1..], static line => Assert.Matches(@"^[^:]+: \{\+.+\+\}$", line));
        Assert.Contains("Item 2, rationale, sentence 7: {+The maker does not have to pay for the box.+}", lines);
    }

    public static TheoryData<string> Forms =>
        [.. LetterFiles<WarrantyDecision>.Formats.All.Select(static form => form.Name)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_without_an_approved_version_is_told_beside_what_changed(string name)
    {
        var form = LetterFiles<WarrantyDecision>.Formats.Find(name)!;
        File.Delete(Path.Combine(_folder.SampleFolder, LetterFiles<WarrantyDecision>.Verified("seed", form)));

        string[] expected =
        [
            "seed",
            $"Approved files, {form.Extension} (File): This form of the letter has no approved version.",
        ];

        Assert.Equal(expected, Verified());
        Assert.Equal(expected, Pending());
    }

    [Fact]
    public void An_approved_file_that_was_converted_is_told_beside_what_changed()
    {
        Edit("seed.verified.md", "is paid the same", "is paid as much");
        Edit("seed.verified.md", "\n", "\r\n");

        var lines = Verified();

        Assert.Equal(3, lines.Length);
        Assert.Equal(Changed, lines[1]);
        Assert.StartsWith(
            "Approved files, md (File): The verified file holds a carriage return (first in line 1)",
            lines[2],
            StringComparison.Ordinal
        );
        Assert.Equal(lines, Pending());
    }

    [Fact]
    public void One_line_break_too_many_is_told()
    {
        Edit("seed.verified.md", "pay for the box.\n", "pay for the box.\n\n");

        Assert.NotEmpty(Verified());
    }

    [Fact]
    public void A_letter_that_cannot_be_made_has_none()
    {
        _folder.Write("samples/bad.json", "{");

        Assert.Empty(Verified());
    }

    [Fact]
    public void Where_the_templates_make_another_letter_now_clauses_are_named_by_their_headings()
    {
        Edit("seed.verified.md", "is paid the same", "is paid as much");
        _folder.Verify();
        _folder.Write(
            "inspector.scriban-md",
            Encoding
                .UTF8.GetString(_folder.Read("inspector.scriban-md"))
                .Replace("is paid the same", "is paid alike", StringComparison.Ordinal)
        );

        Assert.Equal(
            ["seed", Changed.Replace("Inspector", "HOW THIS DECISION WAS MADE", StringComparison.Ordinal)],
            PendingNow()
        );
    }

    [Fact]
    public void A_letter_of_a_sample_that_is_gone_is_told_by_its_headings()
    {
        Edit("seed.verified.md", "is paid the same", "is paid as much");
        _folder.Verify();
        File.Delete(Path.Combine(_folder.SampleFolder, "seed.json"));

        Assert.Equal("seed", PendingNow()[0]);
        Assert.StartsWith("HOW THIS DECISION WAS MADE, sentence 2: ", PendingNow()[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Redlining_can_be_stopped()
    {
        Edit("seed.verified.md", "is paid the same", "is paid as much");
        var result = _folder.Verify();

        Assert.Throws<OperationCanceledException>(() =>
            NewRedlines().OfResults(result.Samples, new CancellationToken(canceled: true))
        );
    }

    private void Edit(string snapshot, string before, string after)
    {
        var text = Encoding.UTF8.GetString(_folder.Read(LetterFolder.Snapshot(snapshot)));
        Assert.Contains(before, text, StringComparison.Ordinal);
        _folder.Write(LetterFolder.Snapshot(snapshot), text.Replace(before, after, StringComparison.Ordinal));
    }

    private string[] Verified() => Show(NewRedlines().OfResults(_folder.Verify().Samples));

    private string[] Pending()
    {
        _folder.Verify();
        return PendingNow();
    }

    private string[] PendingNow() =>
        Show(
            NewRedlines()
                .OfPending(
                    PendingLetters.Read(
                        LetterSamples.Of(_folder.Root),
                        new LetterRenderer<WarrantyDecision>(TemplateFiles.FromDirectory(_folder.Root))
                    )
                )
        );

    private ApprovalRedlines<WarrantyDecision> NewRedlines() =>
        new(LetterSamples.Of(_folder.Root), new(TemplateFiles.FromDirectory(_folder.Root)));

    private static string[] Show(IEnumerable<LetterRedline> letters) =>
        [
            .. letters.SelectMany(static letter =>
                Versions.Show(letter.Changes).Prepend(letter.IsNew ? $"{letter.Letter} (new)" : letter.Letter)
            ),
        ];
}
