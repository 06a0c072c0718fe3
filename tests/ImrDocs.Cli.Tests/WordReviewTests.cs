using System.IO.Compression;
using System.Text.RegularExpressions;

namespace ImrDocs.Cli.Tests;

public sealed partial class WordReviewTests : IDisposable
{
    private const string Folder = "templates/determination";

    private static readonly string[] Samples = ["header-standard", "none-cited", "seed"];

    private readonly Tool _tool = new("ImrDocs.Cli.dll");

    public WordReviewTests()
    {
        var original = Path.Combine(Tool.Repository, Folder);
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetFileName(file);
            if (
                !name.Contains(".received.", StringComparison.Ordinal)
                && (Path.GetDirectoryName(file) == original || Samples.Any(sample => IsOf(name, sample)))
            )
            {
                var target = Path.Combine(_tool.Folder, Folder, Path.GetRelativePath(original, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Every_letter_that_is_not_as_approved_is_written_with_tracked_changes()
    {
        ChangeSentence();

        var result = _tool.Run("verify", "--docx", "redlines");

        Assert.Equal(1, result.ExitCode);
        Assert.EndsWith(
            "Wrote 3 letters with tracked changes to redlines: header-standard.docx, none-cited.docx, seed.docx\n",
            result.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["del complete ImrDocs 2000-01-01T00:00:00Z", "ins whole ImrDocs 2000-01-01T00:00:00Z"],
            Marks("seed")
        );
    }

    [Fact]
    public void Pending_letters_and_the_impact_of_templates_are_the_same_documents()
    {
        LetterCopy.Commit(_tool);
        ChangeSentence();
        _tool.Run("verify", "--docx", "verified");

        Assert.Equal(0, _tool.Run("pending", "--docx", "pending").ExitCode);
        Assert.Equal(
            new(
                0,
                "Wrote 3 letters with tracked changes to impact: header-standard.docx, none-cited.docx, seed.docx\n",
                ""
            ),
            _tool.Run("impact", "--base", "HEAD", "--format", "docx", "--out", "impact")
        );

        Assert.All(Samples, sample =>
        {
            var expected = Bytes($"verified/{sample}.docx");
            Assert.Equal(expected, Bytes($"pending/{sample}.docx"));
            Assert.Equal(expected, Bytes($"impact/{sample}.docx"));
        });
    }

    [Fact]
    public void The_author_and_the_date_of_changes_can_be_named()
    {
        ChangeSentence();

        _tool.Run("verify", "--docx", "redlines", "--author", "A. Author", "--date", "2026-01-31T09:30:00-08:00");

        Assert.Equal(
            ["del complete A. Author 2026-01-31T17:30:00Z", "ins whole A. Author 2026-01-31T17:30:00Z"],
            Marks("seed")
        );
    }

    [Theory]
    [InlineData("--author", "A\tB")]
    [InlineData("--date", "yesterday")]
    [InlineData("--format", "docx")]
    public void What_cannot_be_written_is_wrong_usage(string option, string value)
    {
        var result = _tool.Run("verify", option, value);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"imrdocs: '{(option == "--date" ? value : option)}", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_whose_changes_were_all_accepted_is_accepted()
    {
        ChangeSentence();
        _tool.Run("verify", "--docx", "redlines");
        Revise("seed", Accept);

        Assert.Equal(
            new(
                0,
                """
                redlines/seed.docx: letter 'seed'
                  1 change: 1 accepted
                Accepted: 1 letter; Left pending: 2 letters

                """,
                ""
            ),
            _tool.Run("review", "--from", "redlines/seed.docx")
        );
        Assert.Equal(0, _tool.Run("verify", "--only", "seed").ExitCode);
    }

    [Fact]
    public void A_letter_of_which_a_change_was_rejected_is_rejected_and_the_place_of_the_change_is_named()
    {
        ChangeSentence();
        _tool.Run("verify", "--docx", "redlines");
        Revise("seed", Reject);

        Assert.Equal(
            new(
                0,
                """
                redlines/seed.docx: letter 'seed'
                  1 change: 1 rejected
                  Credentials, sentence 1 at templates/determination/credentials.scriban-md(3,35)
                    rejected: [-complete-]{+whole+}
                Rejected: 1 letter; Left pending: 2 letters

                """,
                ""
            ),
            _tool.Run("review", "--from", "redlines/seed.docx")
        );
    }

    [Fact]
    public void Words_and_comments_are_shown_with_their_places_and_a_letter_with_other_words_stays_pending()
    {
        ChangeSentence();
        _tool.Run("verify", "--docx", "redlines");
        Revise("seed", static xml =>
            Accept(xml).Replace("claims administrator", "claims adjuster", StringComparison.Ordinal)
        );

        var result = _tool.Run("review", "--from", "redlines/seed.docx");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            """
            redlines/seed.docx: letter 'seed'
              1 change: 1 accepted; 1 remark
              Credentials, sentence 2 at templates/determination/credentials.scriban-md(3,153)
                Somebody who did not track changes replaced: [-administrator-]{+adjuster+}
              The letter stays pending: it does not say that. Write it into the templates, and verify again.
            Left pending: 3 letters

            """,
            result.Output
        );
    }

    [Fact]
    public void A_document_that_nobody_worked_on_decides_nothing()
    {
        ChangeSentence();
        _tool.Run("verify", "--docx", "redlines");

        var result = _tool.Run("review", "--from", "redlines/seed.docx");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("1 change: 1 not decided\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("Left pending: 3 letters\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_earlier_templates_decides_nothing()
    {
        ChangeSentence();
        _tool.Run("verify", "--docx", "redlines");
        Revise("seed", Accept);
        LetterCopy.Change(_tool, "credentials.scriban-md", "expert reviewer", "medical reviewer", Folder);
        _tool.Run("verify");

        var result = _tool.Run("review", "--from", "redlines/seed.docx");

        Assert.Contains(
            "Nothing is decided: the document was written of other versions",
            result.Output,
            StringComparison.Ordinal
        );
        Assert.EndsWith("Left pending: 3 letters\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_document_is_an_error_and_the_others_are_read()
    {
        ChangeSentence();
        _tool.Run("verify", "--docx", "redlines");
        _tool.Write("redlines/broken.docx", "no document");
        Revise("seed", Accept);

        var result = _tool.Run("review", "--from", "redlines/broken.docx", "redlines/seed.docx");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith(
            "redlines/broken.docx(1,1): error IMR4001: it cannot be read: ",
            result.Error,
            StringComparison.Ordinal
        );
        Assert.EndsWith("Accepted: 1 letter; Left pending: 2 letters\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_a_letter_that_does_not_wait_is_an_error()
    {
        ChangeSentence();
        _tool.Run("verify", "--docx", "redlines");
        _tool.Run("review", "--accept-all");

        var result = _tool.Run("review", "--from", "redlines/seed.docx");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(
            "the letter 'seed', which does not wait for a decision",
            result.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nothing_is_decided_on_a_build_server()
    {
        ChangeSentence();
        _tool.Run("verify", "--docx", "redlines");

        Assert.Equal(2, _tool.Run([("CI", "true")], "review", "--from", "redlines/seed.docx").ExitCode);
    }

    private static bool IsOf(string file, string sample) =>
        file == $"{sample}.json"
        || file.Contains($"={sample}.", StringComparison.Ordinal)
        || file.Contains($"={sample}#", StringComparison.Ordinal);

    private void ChangeSentence() =>
        LetterCopy.Change(_tool, "credentials.scriban-md", "the complete case file", "the whole case file", Folder);

    private byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(_tool.Folder, path));

    private IEnumerable<string> Marks(string sample)
    {
        var xml = "";
        Revise(sample, text => xml = text);
        return Mark()
            .Matches(xml)
            .Select(static mark =>
                $"{mark.Groups["kind"]} {Tag().Replace(mark.Groups["content"].Value, "")} "
                + $"{mark.Groups["author"]} {mark.Groups["date"]}"
            );
    }

    private void Revise(string sample, Func<string, string> revise)
    {
        using var zip = ZipFile.Open(Path.Combine(_tool.Folder, $"redlines/{sample}.docx"), ZipArchiveMode.Update);
        var entry = zip.GetEntry("word/document.xml")!;
        string text;
        using (var reader = new StreamReader(entry.Open()))
        {
            text = reader.ReadToEnd();
        }

        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
        writer.Write(revise(text));
    }

    private static string Accept(string xml) =>
        Mark().Replace(xml, static mark => mark.Groups["kind"].Value == "ins" ? mark.Groups["content"].Value : "");

    private static string Reject(string xml) =>
        Mark()
            .Replace(xml, static mark =>
                mark.Groups["kind"].Value == "ins"
                    ? ""
                    : mark.Groups["content"].Value.Replace("delText", "t", StringComparison.Ordinal)
            );

    [GeneratedRegex(
        "<w:(?<kind>ins|del) [^>]*"
            + "w:author=\"(?<author>[^\"]*)\" w:date=\"(?<date>[^\"]*)\">(?<content>.*?)</w:\\k<kind>>",
        RegexOptions.Singleline
    )]
    private static partial Regex Mark();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
