using System.Text.Json;
using AngleSharp.Html.Parser;
using ImrDocs.Letters;
using ImrDocs.Warranties;

namespace ImrDocs.Cli.Tests;

public sealed class VerifyTests : IDisposable
{
    private readonly Tool _tool = new();

    public VerifyTests() => LetterCopy.MakeIn(_tool);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Letters_that_are_as_approved_are_listed_and_nothing_is_left_behind()
    {
        var before = _tool.Files(LetterCopy.Samples);

        var result = _tool.Run("verify", LetterCopy.Folder);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith(
            LetterCopy.Table.Head + LetterCopy.Table.Row("header-standard", "equal"),
            result.Output,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            LetterCopy.Table.Row("twenty-one-items", "equal")
                + "\nVerified 10 samples in templates/warranty: 10 as approved\n",
            result.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(before, _tool.Files(LetterCopy.Samples));
        Assert.Equal(result, _tool.Run("verify"));
    }

    [Fact]
    public void A_word_that_changes_all_letters_is_shown_once_with_its_clause_and_the_command_to_go_on()
    {
        LetterCopy.ChangeWord(_tool);

        var result = _tool.Run("verify");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.EndsWith(
            LetterCopy.Table.Row("twenty-one-items", "different")
                + """

                Inspector, sentence 6
                  The inspector has the following [-qualifications-]{+skills+}:
                  in all 10 letters

                Verified 10 samples in templates/warranty: 10 different
                Accept or reject what changed: imrdocs review templates/warranty

                """,
            result.Output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain('\e', result.Output);
        Assert.Equal(LetterCopy.Letters * LetterCopy.Forms, LetterCopy.Pending(_tool).Length);
    }

    [Fact]
    public void A_change_of_some_letters_is_named_by_item_and_clause_with_the_items_of_each_letter()
    {
        LetterCopy.Change(_tool, "grounds.scriban-md", "Decided by the manual", "Ruled by the manual");

        Assert.Contains(
            "\nItem 1, The maker's grounds\n  [-Decided-]{+Ruled+} by the manual: Chains and Gears 2009.\n"
                + "  in 1 letter: seed\n\nItem, The inspector's grounds\n"
                + "  [-Decided-]{+Ruled+} by the manual: Wheels and Hubs 2004, Section(s): Wear of bearings, "
                + "and Chains and Gears 2009,\n  Section(s): Sprockets.\n"
                + "  in 1 letter: seed (items 1, 2)\n",
            _tool.Run("verify", "--only", "seed").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_block_that_came_is_shown_without_the_blank_line_that_it_brought()
    {
        LetterCopy.Change(_tool, "inspector.scriban-md", "qualifications:\n", "qualifications:\n\n---\n");

        Assert.Contains(
            "\nInspector, sentence 6 (markup only)\n  The inspector has the following qualifications:\n  {+---+}\n"
                + "  in 1 letter: seed\n",
            _tool.Run("verify", "--only", "seed").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public Task The_page_of_all_that_is_not_as_approved_is_as_approved()
    {
        KeepSamples("header-standard", "hostile", "none-cited", "seed");
        LetterCopy.ChangeWord(_tool, "\\<b>qualities\\</b>");
        LetterCopy.Change(_tool, "page.css", "body {", "body{");
        File.Move(
            Path.Combine(_tool.Folder, LetterCopy.Samples, "none-cited.json"),
            Path.Combine(_tool.Folder, LetterCopy.Samples, "fresh.json")
        );
        File.Delete(Path.Combine(_tool.Folder, LetterCopy.Verified("seed", LetterFormat.Html)));
        _tool.Write(
            LetterCopy.Verified("hostile"),
            _tool.Read(LetterCopy.Verified("hostile")).Replace("\n", "\r\n", StringComparison.Ordinal)
        );
        _tool.Write(LetterCopy.Samples + "/bad.json", "{");

        var result = _tool.Run("verify", "--html", "changes.html");

        Assert.Equal(1, result.ExitCode);
        Assert.EndsWith(
            "\nWrote changes.html: what changed, to read and to print\n",
            result.Output,
            StringComparison.Ordinal
        );
        var html = _tool.Read("changes.html");
        using var page = new HtmlParser().ParseDocument(html);
        Assert.Empty(page.QuerySelectorAll("script, [onclick], link, img, b"));
        Assert.Equal(
            "deleted: qualifications end of deletion inserted: <b>qualities</b> end of insertion ",
            string.Concat(page.QuerySelectorAll("#change-1 del, #change-1 ins").Select(static mark => mark.TextContent))
        );
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link =>
            Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..]))
        );
        return Snapshot.Verify(this, html, "html");
    }

    [Fact]
    public void The_page_is_written_beside_every_report_and_where_nothing_changed()
    {
        var json = _tool.Run("verify", "--only", "seed", "--format", "json", "--html", "pages/none.html");

        Assert.Equal((0, "Wrote pages/none.html: what changed, to read and to print\n"), (json.ExitCode, json.Error));
        JsonDocument.Parse(json.Output).Dispose();
        Assert.Contains(
            "<p class=\"summary\">None of 1 letter changed.</p>",
            _tool.Read("pages/none.html"),
            StringComparison.Ordinal
        );
        Assert.Equal(
            new(2, "", "'pages' is a folder; name a file to write to.\n"),
            _tool.Run("verify", "--only", "seed", "--html", "pages")
        );
    }

    [Fact]
    public void Templates_with_which_no_letter_can_be_made_are_told_on_the_page()
    {
        LetterCopy.Change(_tool, "inspector.scriban-md", "{{", "{{ if }}{{");

        _tool.Run("verify", "--html", "changes.html");

        var page = _tool.Read("changes.html");
        Assert.Contains("<p class=\"summary\">No letter could be made.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<li>templates/warranty/inspector.scriban-md(", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_sample_is_named_and_a_bad_one_told_with_its_place()
    {
        File.Copy(
            Path.Combine(Tool.Samples, "seed.json"),
            Path.Combine(_tool.Folder, LetterCopy.Samples, "fresh.json")
        );
        _tool.Write(LetterCopy.Samples + "/bad.json", "{");

        var result = _tool.Run("verify");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith(
            "templates/warranty/samples/bad.json(1,2): error IMR2001: ",
            result.Error,
            StringComparison.Ordinal
        );
        Assert.Contains(LetterCopy.Table.Row("bad", "error"), result.Output, StringComparison.Ordinal);
        Assert.Contains(LetterCopy.Table.Row("fresh", "new"), result.Output, StringComparison.Ordinal);
        Assert.Contains(
            "\nNew: no version of these letters was approved yet\n  fresh\n",
            result.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Verified 12 samples in templates/warranty: 10 as approved, 1 new, 1 with errors\n",
            result.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(LetterCopy.AllReceived("fresh"), LetterCopy.Pending(_tool));
    }

    [Fact]
    public void Orphans_fail_with_the_command_that_removes_them()
    {
        File.Delete(Path.Combine(_tool.Folder, LetterCopy.Samples, "seed.json"));

        var result = _tool.Run("verify");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(
            "Orphaned: no sample makes these approved letters\n"
                + string.Concat(
                    LetterFiles<WarrantyDecision>
                        .Verified("seed")
                        .Select(static file => $"  {LetterCopy.Samples}/{file}\n")
                )
                + "Remove them: imrdocs review templates/warranty --remove-orphans\n\n"
                + "Verified 9 samples in templates/warranty: 9 as approved, "
                + $"{LetterCopy.Forms} orphans\n",
            result.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_filter_chooses_samples_and_leaves_the_rest_alone()
    {
        LetterCopy.ChangeWord(_tool);

        var result = _tool.Run("verify", "--only", "partial-*");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(
            "Verified 2 samples in templates/warranty: 2 different\n",
            result.Output,
            StringComparison.Ordinal
        );
        Assert.All(LetterCopy.Pending(_tool), static name =>
            Assert.Contains("sample=partial-", name, StringComparison.Ordinal)
        );
        Assert.Equal(2 * LetterCopy.Forms, LetterCopy.Pending(_tool).Length);
    }

    [Fact]
    public void An_approved_file_with_converted_line_endings_is_told_for_what_it_is()
    {
        _tool.Write(
            LetterCopy.Verified("seed"),
            _tool.Read(LetterCopy.Verified("seed")).Replace("\n", "\r\n", StringComparison.Ordinal)
        );

        var result = _tool.Run("verify");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(
            LetterCopy.Table.Row("seed", static form => form == LetterFormat.Source ? "invalid" : "equal"),
            result.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\nApproved files, md (file only)\n  The verified file holds a carriage return (first in line 1)",
            result.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("\n  in 1 letter: seed\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("[-", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Templates_with_which_no_letter_can_be_made_are_told_once()
    {
        LetterCopy.Change(_tool, "inspector.scriban-md", "{{", "{{ if }}{{");

        var result = _tool.Run("verify");

        Assert.Equal(
            (
                1,
                "10 samples were not verified: the templates in templates/warranty have 2 errors\n"
                    + Tool.HintAt("IMR1001")
            ),
            (result.ExitCode, result.Output)
        );
        Assert.Contains("templates/warranty/inspector.scriban-md(", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no template folder 'none'.\n", "none")]
    [InlineData(
        "There is no folder 'bare/samples'; the samples of a letter lie in 'samples' beside its templates.\n",
        "bare"
    )]
    [InlineData("No sample in 'templates/warranty/samples' matches 'x*'.\n", "templates/warranty", "--only", "x*")]
    [InlineData(
        "imrdocs: 'xml' is not a format; the formats are: text, json, junit, github, sarif, html\nTry 'imrdocs verify "
            + "--help'.\n",
        "--format",
        "xml"
    )]
    public void Wrong_usage_is_told(string error, params string[] arguments)
    {
        Directory.CreateDirectory(Path.Combine(_tool.Folder, "bare"));
        _tool.Write("bare/layout.scriban-md", "a\n");

        Assert.Equal(new(2, "", error), _tool.Run(["verify", .. arguments]));
    }

    private void KeepSamples(params string[] names)
    {
        foreach (
            var file in _tool
                .Files(LetterCopy.Samples)
                .Where(file =>
                    !names.Any(name => file == name + ".json" || file.Contains($"={name}.", StringComparison.Ordinal))
                )
        )
        {
            File.Delete(Path.Combine(_tool.Folder, LetterCopy.Samples, file));
        }
    }
}
