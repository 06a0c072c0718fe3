namespace ImrDocs.Cli.Tests;

/// <summary>Which templates count: the same for every command.</summary>
public sealed class TemplateFolderTests : IDisposable
{
    private const string Broken = "inspector.scriban-md(14,18): error IMR1203: ";

    private static readonly string[][] Calls =
    [
        ["check"],
        ["check", "--format", "json"],
        ["verify"],
        ["verify", "--format", "github"],
        ["coverage"],
        ["review", "--reject-all"],
        ["pending"],
        ["impact", "--base", "HEAD"],
    ];

    private readonly Tool _tool = new();

    public static TheoryData<string[]> Commands => [.. Calls];

    public void Dispose() => _tool.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public void Where_there_are_no_templates_a_command_says_where_it_looked_and_fails(string[] arguments) =>
        Assert.Equal(
            new(
                2,
                "",
                $"No template folder was found: neither the current folder, '{_tool.Folder}', nor 'templates/warranty' "
                    + "in it or in one of its projects has a layout.scriban-md. "
                    + "Name the template folder, or run the command in it.\n"
            ),
            _tool.Run(arguments)
        );

    [Theory]
    [InlineData("Letters")]
    [InlineData("src/Letters")]
    public void The_templates_of_a_project_are_found_from_the_folder_of_its_solution(string project)
    {
        LetterCopy.MakeIn(_tool);
        Directory.CreateDirectory(Path.Combine(_tool.Folder, project));
        Directory.Move(Path.Combine(_tool.Folder, "templates"), Path.Combine(_tool.Folder, project, "templates"));

        Assert.Equal(
            new(0, $"Checked 9 templates in {project}/templates/warranty: no errors\n", ""),
            _tool.Run("check")
        );
    }

    [Fact]
    public void The_templates_of_several_projects_are_not_chosen_from()
    {
        foreach (var project in new[] { "b", "src/a" })
        {
            Directory.CreateDirectory(Path.Combine(_tool.Folder, project, "templates/warranty"));
            _tool.Write($"{project}/templates/warranty/layout.scriban-md", "Text.\n");
        }

        Assert.Equal(
            new(
                2,
                "",
                "Several projects have templates of the letter; name the template folder: b/templates/warranty, "
                    + "src/a/templates/warranty\n"
            ),
            _tool.Run("check")
        );
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_folder_without_a_layout_is_refused_though_it_holds_another_template(string[] arguments)
    {
        Directory.CreateDirectory(Path.Combine(_tool.Folder, "half"));
        _tool.Write("half/running-head.scriban-txt", "Claim\n");
        _tool.Write("running-head.scriban-txt", "Claim\n");

        Assert.Equal(
            new(2, "", "'half' is not a template folder: it has no layout.scriban-md.\n"),
            _tool.Run([.. arguments, "half"])
        );
        Assert.StartsWith("No template folder was found: ", _tool.Run(arguments).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("templates/warranty")]
    [InlineData("templates/warranty/samples")]
    [InlineData("templates")]
    public void In_a_folder_around_or_below_the_templates_a_command_names_them(string folder)
    {
        LetterCopy.MakeIn(_tool);
        using var inside = _tool.In(folder);
        var near = folder == "templates" ? "warranty" : "..";

        foreach (var arguments in Calls.Where(static call => call[0] != "impact"))
        {
            var result = inside.Run(arguments);

            if (folder == "templates/warranty")
            {
                Assert.Equal(0, result.ExitCode);
            }
            else
            {
                Assert.Equal((2, ""), (result.ExitCode, result.Output));
                Assert.EndsWith($" Did you mean '{near}'?\n", result.Error, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("templates", "'templates' is not a template folder: it has no layout.scriban-md.")]
    [InlineData(
        "templates/warranty/samples",
        "'templates/warranty/samples' is not a template folder: it has no layout.scriban-md."
    )]
    [InlineData(
        "templates/warranty/samples/seed.json",
        "'templates/warranty/samples/seed.json' is a file; name the template folder."
    )]
    [InlineData(
        "templates/warranty/layout.scriban-md",
        "'templates/warranty/layout.scriban-md' is a file; name the template folder."
    )]
    [InlineData("empty", "'empty' is not a template folder: it has no layout.scriban-md.")]
    public void A_path_near_the_templates_is_refused_with_the_folder_that_was_meant(string path, string reason)
    {
        LetterCopy.MakeIn(_tool);
        Directory.CreateDirectory(Path.Combine(_tool.Folder, "empty"));
        var refused = new Tool.Result(2, "", $"{reason} Did you mean 'templates/warranty'?\n");

        Assert.Equal(refused, _tool.Run("verify", path));
        Assert.Equal(refused, _tool.Run("coverage", path));
        Assert.Equal(refused, _tool.Run("render", "case.json", "--templates", path));
    }

    [Fact]
    public void The_current_folder_comes_before_the_letters_own()
    {
        LetterCopy.MakeIn(_tool);
        using var inside = _tool.In(LetterCopy.Folder);
        foreach (var file in inside.Files().Where(static name => name != "samples"))
        {
            _tool.Write(file, inside.Read(file));
        }

        Misspell("");
        var check = _tool.Run("check");
        var render = _tool.Run("render", _tool.Copy("seed"));

        Assert.StartsWith(
            "Checked 18 templates in the current folder: 1 error\n",
            check.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(1, check.ExitCode);
        Assert.StartsWith(Broken, check.Error, StringComparison.Ordinal);
        Assert.Equal(1, render.ExitCode);
        Assert.StartsWith("inspector.scriban-md(14,18): error ", render.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_folder_of_the_templates_places_are_named_as_editors_and_CI_know_them()
    {
        LetterCopy.MakeIn(_tool);
        LetterCopy.ChangeWord(_tool);
        using var inside = _tool.In(LetterCopy.Folder);

        var github = inside.Run("verify", "--only", "seed", "--format", "github").Output;
        var text = inside.Run("verify", "--only", "seed").Output;

        Assert.Contains("file=inspector.scriban-md,", github, StringComparison.Ordinal);
        Assert.DoesNotContain("./", github, StringComparison.Ordinal);
        Assert.EndsWith("\nAccept or reject what changed: imrdocs review .\n", text, StringComparison.Ordinal);
        Assert.Equal("samples/WarrantyDecision", inside.Run("pending").Output.Split('.')[0]);
    }

    [Fact]
    public void Render_uses_the_same_folder_and_else_the_built_in_templates_and_says_which()
    {
        var sample = _tool.Copy("seed");
        Assert.Equal(
            new(0, "Wrote 1 file to . with the built-in templates: seed.md\n", ""),
            _tool.Run("render", sample, "--format", "md")
        );

        LetterCopy.MakeIn(_tool);
        LetterCopy.ChangeWord(_tool);
        Assert.Equal(
            new(0, "Wrote 1 file to . with the templates in templates/warranty: seed.md\n", ""),
            _tool.Run("render", sample, "--format", "md")
        );
        Assert.Contains("has the following skills:", _tool.Read("seed.md"), StringComparison.Ordinal);

        Assert.Equal(
            new(0, "Wrote 1 file to . with the built-in templates: seed.md\n", ""),
            _tool.Run("render", sample, "--format", "md", "--built-in")
        );
        Assert.Equal(_tool.Read(LetterCopy.Verified("seed")), _tool.Read("seed.md"));
    }

    [Fact]
    public void Render_says_that_templates_near_it_were_not_used()
    {
        LetterCopy.MakeIn(_tool);
        using var samples = _tool.In(LetterCopy.Samples);

        Assert.Equal(
            new(
                0,
                "Wrote 1 file to out with the built-in templates: seed.md\n",
                "The templates in '..' were not used. To use them: --templates ..\n"
            ),
            samples.Run("render", "seed.json", "--format", "md", "--out", "out")
        );
        Assert.Equal("", samples.Run("render", "seed.json", "--format", "md", "--out", "out", "--built-in").Error);
    }

    [Fact]
    public void Render_takes_a_folder_or_the_built_in_templates_and_not_both() =>
        Assert.Equal(
            new(
                2,
                "",
                "imrdocs: '--built-in' and '--templates' cannot be used together\nTry 'imrdocs render --help'.\n"
            ),
            _tool.Run("render", "a.json", "--built-in", "--templates", "templates/warranty")
        );

    [FactWith(Needs.Linux)]
    public void A_link_to_the_folder_is_followed_and_links_in_it_are_not()
    {
        LetterCopy.MakeIn(_tool);
        Link("link", LetterCopy.Folder);
        Link(LetterCopy.Folder + "/other.scriban-md", "items.scriban-md");
        Directory.CreateDirectory(Path.Combine(_tool.Folder, "linked"));
        Link("linked/layout.scriban-md", "../templates/warranty/layout.scriban-md");

        Assert.Equal(new(0, "Checked 9 templates in link: no errors\n", ""), _tool.Run("check", "link"));
        Assert.Equal(
            new(0, "Checked 9 templates in link: no errors\n", ""),
            _tool.Run("check", "link", LetterCopy.Folder)
        );
        Assert.Equal(
            new(
                2,
                "",
                "'templates/warranty/other.scriban-md' is not one of the templates in templates/warranty: links, "
                    + "hidden files, and what lies in 'samples' are not read.\n"
            ),
            _tool.Run("check", LetterCopy.Folder + "/other.scriban-md")
        );
        Assert.Equal(
            new(
                2,
                "",
                "'linked' is not a template folder: its layout.scriban-md is a link, and links are not followed.\n"
            ),
            _tool.Run("check", "linked")
        );
    }

    [Theory]
    [InlineData("samples/part.scriban-md")]
    [InlineData(".part.scriban-md")]
    public void A_file_that_is_no_template_of_the_letter_is_not_checked_silently(string file)
    {
        LetterCopy.MakeIn(_tool);
        _tool.Write($"{LetterCopy.Folder}/{file}", "{{ none }}");

        var result = _tool.Run("check", $"{LetterCopy.Folder}/{file}");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("is not one of the templates in templates/warranty: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_of_one_template_says_that_others_have_errors()
    {
        LetterCopy.MakeIn(_tool);
        Misspell(LetterCopy.Folder + "/");

        Assert.Equal(
            new(
                0,
                "Checked 1 template in templates/warranty: no errors; 1 error in other templates of the folder\n",
                ""
            ),
            _tool.Run("check", LetterCopy.Folder + "/items.scriban-md")
        );
    }

    [Fact]
    public void Where_a_file_of_the_folder_cannot_be_read_no_template_of_it_counts_as_checked()
    {
        LetterCopy.MakeIn(_tool);
        File.WriteAllBytes(Path.Combine(_tool.Folder, LetterCopy.Folder, "inspector.scriban-md"), [0xE9]);

        var result = _tool.Run("check", LetterCopy.Folder + "/items.scriban-md");

        Assert.Equal(
            (1, "Checked 1 template in templates/warranty: 1 error\n" + Tool.HintAt("IMR1001")),
            (result.ExitCode, result.Output)
        );
        Assert.StartsWith(
            "templates/warranty/inspector.scriban-md(1,1): error IMR1001: ",
            result.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_template_is_found_from_a_folder_below()
    {
        LetterCopy.MakeIn(_tool);
        using var samples = _tool.In(LetterCopy.Samples);

        Assert.Equal(new(0, "Checked 1 template in ..: no errors\n", ""), samples.Run("check", "../items.scriban-md"));
    }

    private void Misspell(string folder) =>
        _tool.Write(
            folder + "inspector.scriban-md",
            _tool
                .Read(folder + "inspector.scriban-md")
                .Replace("inspector.regions", "inspector.region", StringComparison.Ordinal)
        );

    private void Link(string path, string target) => File.CreateSymbolicLink(Path.Combine(_tool.Folder, path), target);
}
