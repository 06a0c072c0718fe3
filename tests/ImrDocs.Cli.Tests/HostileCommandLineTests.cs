namespace ImrDocs.Cli.Tests;

public sealed class HostileCommandLineTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("render", "")]
    [InlineData("render", "case.json", "--out", "")]
    [InlineData("render", "case.json", "--out=")]
    [InlineData("render", "case.json", "--templates", "")]
    [InlineData("check", "")]
    [InlineData("verify", "")]
    [InlineData("verify", "--html", "")]
    [InlineData("verify", "--only", "")]
    [InlineData("review", " ")]
    [InlineData("pending", "--html", "")]
    [InlineData("coverage", "--out", "")]
    [InlineData("impact", "--base", "HEAD", "--out", "")]
    [InlineData("impact", "--base", "")]
    public void An_empty_argument_is_wrong_usage(params string[] arguments)
    {
        var result = _tool.Run(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("imrdocs: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, result.Error.Count(static c => c == '\n'));
    }

    [Fact]
    public void A_case_whose_name_begins_with_an_at_sign_brings_no_options()
    {
        _tool.Copy("seed", "@a.json");
        _tool.Write("a.json", "--format\nmd\nseed.json\n");

        Assert.Equal(
            new(0, "Wrote 2 files to letters with the built-in templates: @a.md, @a.html\n", ""),
            _tool.Run("render", "@a.json", "--out", "letters")
        );
        Assert.Equal(1, _tool.Run("render", "@missing").ExitCode);
    }

    [Fact]
    public void A_case_whose_name_begins_with_a_hyphen_stands_after_two_hyphens()
    {
        _tool.Copy("seed", "-a.json");

        Assert.Equal(
            new(0, "Wrote 2 files to letters with the built-in templates: -a.md, -a.html\n", ""),
            _tool.Run("render", "--out", "letters", "--", "-a.json")
        );
        Assert.Equal(
            new(
                2,
                "",
                "imrdocs: '-a.json' is not an option of 'render'; write './-a.json' for a file of that "
                    + "name\nTry 'imrdocs render --help'.\n"
            ),
            _tool.Run("render", "-a.json")
        );
    }

    [Theory]
    [InlineData("verify", "--html", "folder")]
    [InlineData("pending", "--html", "folder")]
    [InlineData("coverage", "--out", "folder")]
    [InlineData("impact", "--base", "HEAD", "--out", "folder")]
    public void A_folder_is_no_file_to_write_to(params string[] arguments)
    {
        LetterCopy.MakeIn(_tool);
        Directory.CreateDirectory(Path.Combine(_tool.Folder, "folder"));

        Assert.Equal(new(2, "", "'folder' is a folder; name a file to write to.\n"), _tool.Run(arguments));
    }

    [Theory]
    [InlineData(LetterCopy.Folder + "/layout.scriban-md")]
    [InlineData(LetterCopy.Folder + "/page.css")]
    [InlineData(LetterCopy.Samples + "/seed.json")]
    [InlineData(LetterCopy.Samples + "/../samples/seed.json")]
    [InlineData(LetterCopy.Samples + "/WarrantyDecision.Letter_sample=seed.verified.md")]
    public void A_report_replaces_nothing_that_it_is_made_from(string file)
    {
        LetterCopy.MakeIn(_tool);
        var before = _tool.Read(file);

        var result = _tool.Run("verify", "--html", file);

        Assert.Equal(new(2, "", $"'{file}' is a file that the command reads; name another to write to.\n"), result);
        Assert.Equal(before, _tool.Read(file));
    }

    [TheoryWith(Needs.Linux)]
    [InlineData("case.md", ".")]
    [InlineData("case.html", ".")]
    [InlineData("./case.md", "link")]
    [InlineData("folder/../case.md", "folder/..")]
    public void A_letter_replaces_no_case(string name, string output)
    {
        _tool.Copy("seed", Path.GetFileName(name));
        Directory.CreateDirectory(Path.Combine(_tool.Folder, "folder"));
        Directory.CreateSymbolicLink(Path.Combine(_tool.Folder, "link"), ".");

        var result = _tool.Run("render", name, "--out", output);

        Assert.Equal(
            new(
                2,
                "",
                $"The letter of '{name}' would replace a case; render it to another folder with --out, or "
                    + $"rename the case.\n"
            ),
            result
        );
    }

    [Fact]
    public void A_case_without_a_name_is_refused()
    {
        _tool.Copy("seed", ".json");

        Assert.Equal(
            new(2, "", "'.json' has no name for its letter before the extension; rename it.\n"),
            _tool.Run("render", ".json")
        );
        Assert.Equal([".json"], _tool.Files());
    }

    [Fact]
    public void A_name_of_250_bytes_has_a_letter()
    {
        var name = new string('n', 250);
        _tool.Copy("seed", name + ".json");

        Assert.Equal(0, _tool.Run("render", name + ".json", "--out", "letters").ExitCode);
        Assert.Equal([name + ".html", name + ".md"], _tool.Files("letters"));
    }

    [TheoryWith(Needs.Linux)]
    [InlineData("a\n::error::forged.json", "a[U+000A]::error::forged.json(1,2): error IMR2001")]
    [InlineData("::error::forged.json", "[U+003A]:error::forged.json(1,2): error IMR2001")]
    [InlineData("##[error]forged.json", "[U+0023]#[error]forged.json(1,2): error IMR2001")]
    [InlineData("\u001b]0;title\u0007.json", "[U+001B]]0;title[U+0007].json(1,2): error IMR2001")]
    [InlineData("\u202Egnp.json", "[U+202E]gnp.json(1,2): error IMR2001")]
    public void A_name_cannot_steer_the_terminal_or_the_CI_system(string name, string shown)
    {
        _tool.Write(name, "{");

        var result = _tool.Run("render", "--", name);

        Assert.StartsWith(shown, result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.Error.Count(static c => c == '\n'));
    }
}
