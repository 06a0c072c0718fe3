using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace ImrDocs.Cli.Tests;

public sealed partial class ImpactTests : IDisposable
{
    // The check reports a level that is skipped; what is asked here is how the change is shown.
    private const string SmallerHeading = "{{~ # imrdocs ignore IMR1611: the change to be shown ~}}\n### WHAT";

    private const string Three = "header-standard none-cited seed";

    private readonly Tool _tool = new();

    public ImpactTests()
    {
        LetterCopy.MakeIn(_tool);
        foreach (
            var file in _tool
                .Files(LetterCopy.Samples)
                .Where(static name => !Three.Split(' ').Any(sample => name == sample + ".json"))
        )
        {
            File.Delete(Path.Combine(_tool.Folder, LetterCopy.Samples, file));
        }

        LetterCopy.Commit(_tool);
    }

    public void Dispose() => _tool.Dispose();

    [FactWith(Needs.Git)]
    public void Without_a_change_no_letter_changes() =>
        Assert.Equal(
            "What changes in the letters 'warranty'\nFrom main (#) to the present templates in "
                + "templates/warranty: None of 3 letters changed\n",
            Plain(_tool.Run("impact", "--base", "main", "--exit-code"), 0)
        );

    [FactWith(Needs.Git)]
    public void A_changed_word_is_told_once_with_its_clause_and_the_letters_that_it_is_found_in()
    {
        LetterCopy.ChangeWord(_tool);
        LetterCopy.Change(_tool, "grounds.scriban-md", "Decided by the manual", "Ruled by the manual");

        Assert.Equal(
            """
            What changes in the letters 'warranty'
            From HEAD (#) to the present templates in templates/warranty: 3 of 3 letters changed, in 3 ways

            Inspector, sentence 6
              The inspector has the following [-qualifications-]{+skills+}:
              in all 3 letters

            Item 1, The maker's grounds
              [-Decided-]{+Ruled+} by the manual: Brakes 2007.
              in 2 letters: header-standard, seed

            Item, The inspector's grounds
              [-Decided-]{+Ruled+} by the manual: Frames and Forks 2004, Section(s): Stems, and Bolts 2009.
              in 3 letters: header-standard (item 1), none-cited (item 1), seed (items 1, 2)

            """,
            Plain(_tool.Run("impact", "--base", "HEAD"), 0)
        );
        Assert.Equal(1, _tool.Run("impact", "--base", "HEAD", "--exit-code").ExitCode);
        Assert.Empty(LetterCopy.Pending(_tool));
    }

    [FactWith(Needs.Git)]
    public void A_change_of_the_style_alone_is_told_as_one_of_the_page()
    {
        LetterCopy.Change(_tool, "page.css", "font: 100%/1.55", "font: 110%/1.55");

        Assert.Contains(
            "\nPage, style (HTML only)\n     font: [-100-]{+110+}%/1.55 var(--serif);\n  in all 3 letters\n",
            Plain(_tool.Run("impact", "--base", "HEAD"), 0),
            StringComparison.Ordinal
        );
    }

    [FactWith(Needs.Git)]
    public Task The_report_for_a_pull_request_is_as_approved()
    {
        LetterCopy.ChangeWord(_tool, "\\<b>@owner & #1\\</b>");
        LetterCopy.Change(_tool, "findings.scriban-md", "## WHAT", SmallerHeading);

        var result = _tool.Run("impact", "--base", "HEAD", "--format", "markdown", "--out", "impact.md");

        Assert.Equal(
            (0, "Wrote impact.md: 3 of 3 letters changed, in 2 ways\n", ""),
            (result.ExitCode, result.Output, result.Error)
        );
        return Snapshot.Verify(this, Hash().Replace(_tool.Read("impact.md"), "(#)"), "md");
    }

    [FactWith(Needs.Git)]
    public Task The_page_is_as_approved_and_needs_no_script()
    {
        LetterCopy.ChangeWord(_tool, "\\<b>@owner\\</b>");
        LetterCopy.Change(_tool, "findings.scriban-md", "## WHAT", SmallerHeading);

        var html = Hash().Replace(_tool.Run("impact", "--base", "HEAD", "--format", "html").Output, "(#)");

        using var page = new HtmlParser().ParseDocument(html);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(
            (2, 3),
            (page.QuerySelectorAll("main del, header del").Length, page.QuerySelectorAll("main ins, header ins").Length)
        );
        Assert.Equal("inserted: <b>@owner</b> end of insertion ", page.QuerySelector("main ins")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("script, [onclick], link, img, b"));
        Assert.Equal(
            "H1 H2 H3 H2 H3 H2",
            string.Join(' ', page.QuerySelectorAll("h1, h2, h3").Select(heading => heading.TagName))
        );
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link =>
            Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..]))
        );
        return Snapshot.Verify(this, html, "html");
    }

    [FactWith(Needs.Git)]
    public void What_the_templates_of_the_revision_cannot_write_is_told_and_stops_nothing()
    {
        LetterCopy.Change(_tool, "inspector.scriban-md", "inspector.regions", "inspector.region");
        Git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "--all", "--message=broken");
        LetterCopy.Change(_tool, "inspector.scriban-md", "inspector.region ", "inspector.regions ");

        var result = _tool.Run("impact", "--base", "HEAD");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("HEAD:templates/warranty/inspector.scriban-md(", result.Error, StringComparison.Ordinal);
        Assert.Contains("; 3 letters could not be compared\n", result.Output, StringComparison.Ordinal);
        Assert.Matches(
            @"\nCould not be compared: seed \(the templates of HEAD \([0-9a-f]{7}\) cannot write it\)\n",
            result.Output
        );
    }

    [FactWith(Needs.Git)]
    public void A_sample_with_errors_is_told_and_the_others_are_compared()
    {
        LetterCopy.ChangeWord(_tool);
        _tool.Write(LetterCopy.Samples + "/bad.json", "{}");

        var result = _tool.Run("impact", "--base", "HEAD");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("templates/warranty/samples/bad.json(1,1): error ", result.Error, StringComparison.Ordinal);
        Assert.Contains(
            ": 3 of 4 letters changed, in 1 way; 1 letter could not be compared\n",
            result.Output,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "\nCould not be compared: bad (the sample or the present templates have errors)\n",
            result.Output,
            StringComparison.Ordinal
        );
    }

    [FactWith(Needs.Git)]
    public void A_revision_that_is_not_there_is_told() =>
        Assert.Equal(
            new(
                2,
                "",
                "The repository of 'templates/warranty' has no revision '--output=x'. If it is on a "
                    + "server, fetch it first: git fetch origin\n"
            ),
            _tool.Run("impact", "--base=--output=x")
        );

    [FactWith(Needs.Git)]
    public void A_revision_without_templates_is_told()
    {
        Directory.CreateDirectory(Path.Combine(_tool.Folder, "other/samples"));
        _tool.Write("other/layout.scriban-md", "a\n");

        var result = _tool.Run("impact", "--base", "main", "other");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Matches(@"^Revision 'main' \([0-9a-f]{7}\) has no templates in 'other'\.\n$", result.Error);
    }

    [FactWith(Needs.Git)]
    public void A_folder_outside_of_a_repository_is_told()
    {
        using var outside = new Tool();
        LetterCopy.MakeIn(outside);

        var result = outside.Run("impact", "--base", "main");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith(
            "'templates/warranty' is not in a git repository that can be read: fatal: not a git repository",
            result.Error,
            StringComparison.Ordinal
        );
    }

    [FactWith(Needs.Git)]
    public void Without_git_that_is_told()
    {
        var result = _tool.Run(
            [("PATH", _tool.Folder), ("DOTNET_ROOT", Environment.GetEnvironmentVariable("DOTNET_ROOT") ?? "")],
            "impact",
            "--base",
            "main"
        );

        Assert.Equal(
            new(
                2,
                "",
                "git cannot be started; is it installed, and on the PATH? Folders that are not absolute, the "
                    + "present one, and those of the repository itself do not count.\n"
            ),
            result
        );
    }

    [TheoryWith(Needs.Git)]
    [InlineData("imrdocs: Option '--base' is required.\nTry 'imrdocs impact --help'.\n", "impact")]
    [InlineData(
        "imrdocs: 'pdf' is not a format; the formats are: text, markdown, html\nTry 'imrdocs impact --help'.\n",
        "impact",
        "--base",
        "main",
        "--format",
        "pdf"
    )]
    public void A_wrong_command_line_is_told(string error, params string[] arguments) =>
        Assert.Equal(new(2, "", error), _tool.Run(arguments));

    private static string Plain(Tool.Result result, int exitCode)
    {
        Assert.Equal((exitCode, ""), (result.ExitCode, result.Error));
        return Hash().Replace(result.Output, "(#)");
    }

    private void Git(params string[] arguments) => LetterCopy.Git(_tool, arguments);

    [GeneratedRegex(@"\([0-9a-f]{7}\)")]
    private static partial Regex Hash();
}
