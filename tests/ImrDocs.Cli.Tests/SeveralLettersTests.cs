namespace ImrDocs.Cli.Tests;

/// <summary>A tool that hosts several letters.</summary>
public sealed class SeveralLettersTests : IDisposable
{
    private const string Claim = "templates/claim";
    private const string Receipt = "templates/receipt";

    private readonly Tool _tool = new("ImrDocs.Claims.dll");

    public SeveralLettersTests()
    {
        foreach (var letter in new[] { Claim, Receipt })
        {
            Copy(Path.Combine(Tool.Repository, "tests/ImrDocs.Claims", letter), Path.Combine(_tool.Folder, letter));
        }
    }

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_command_goes_through_all_letters_where_none_is_named() =>
        Assert.Equal(
            new(
                0,
                "Checked 4 templates in templates/claim: no errors\n"
                    + "Checked 1 template in templates/receipt: no errors\n",
                ""
            ),
            Run("check")
        );

    [Fact]
    public void The_worst_of_the_letters_is_the_exit_code()
    {
        _tool.Write(Claim + "/layout.scriban-md", "{{ nothing }}\n");

        var result = Run("check");

        Assert.Equal(1, result.ExitCode);
        Assert.EndsWith(
            "\nChecked 1 template in templates/receipt: no errors\n",
            result.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData()]
    [InlineData("--built-in")]
    public void Code_of_a_letter_that_throws_is_an_error_where_the_template_reads_it(params string[] options)
    {
        _tool.Write("old.json", """{ "sender": "Ann Example", "receivedOn": "1999-03-02" }""");

        var result = Run(["render", "old.json", "--letter", "receipt", .. options]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(
            "layout.scriban-md(3,95): error IMR1301: the code of 'Receipt.Office' threw KeyNotFoundException; correct "
                + "the property, so that it has a value for every case",
            result.Error + result.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("check")]
    [InlineData("verify")]
    [InlineData("coverage", "--min", "0")]
    [InlineData("pending")]
    public void A_letter_whose_templates_are_missing_is_not_left_out(params string[] arguments)
    {
        Directory.Move(Path.Combine(_tool.Folder, Receipt), Path.Combine(_tool.Folder, Receipt + "-old"));

        var result = Run(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("No template folder was found: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("'templates/receipt'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_fields_of_every_letter_are_listed_without_a_template_folder()
    {
        Directory.Delete(Path.Combine(_tool.Folder, "templates"), recursive: true);

        var result = Run("fields");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            Run("--letter", "claim", "fields").Output + Run("--letter", "receipt", "fields").Output,
            result.Output
        );
    }

    [Theory]
    [InlineData("--letter", "receipt", "check")]
    [InlineData("check", "--letter", "receipt")]
    [InlineData("check", "--letter=receipt")]
    [InlineData("check", Receipt)]
    [InlineData("check", Receipt + "/layout.scriban-md")]
    public void A_letter_is_named_by_an_option_or_by_its_folder(params string[] arguments) =>
        Assert.Equal(new(0, "Checked 1 template in templates/receipt: no errors\n", ""), Run(arguments));

    [Fact]
    public void A_case_is_of_the_letter_whose_folder_it_is_in() =>
        Assert.Equal(
            new(0, "Wrote 1 file to . with the templates in templates/receipt: one.md\n", ""),
            Run("render", Receipt + "/samples/one.json", "--format", "md")
        );

    [Fact]
    public void In_the_folder_of_a_letter_it_is_meant()
    {
        using var inside = _tool.In(Receipt);

        Assert.Equal(
            new(0, "Checked 1 template in the current folder: no errors\n", ""),
            inside.Run("several", "check")
        );
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("render", "case.json")]
    [InlineData("check", "--format", "json")]
    public void What_is_about_one_letter_asks_which(params string[] arguments) =>
        Assert.Equal(
            new(
                2,
                "",
                "claims: the tool has several letters; say which with --letter: claim, receipt\n"
                    + $"Try 'claims {arguments[0]} --help'.\n"
            ),
            Run(arguments)
        );

    [Fact]
    public void A_letter_that_the_tool_does_not_have_is_refused()
    {
        Assert.Equal(
            new(2, "", "claims: there is no letter 'reciept'. Did you mean 'receipt'?\n"),
            Run("check", "--letter", "reciept")
        );
        Assert.Equal(
            new(2, "", "claims: the arguments belong to several letters, claim, receipt; run the command for each\n"),
            Run("check", Claim, Receipt)
        );
    }

    [Fact]
    public void The_help_names_the_letters()
    {
        var help = Run("check", "--help");

        Assert.Equal(0, help.ExitCode);
        Assert.Contains("--letter <claim|receipt>", help.Output, StringComparison.Ordinal);
        Assert.Contains("Assembles letters (claim, receipt)", Run("--help").Output, StringComparison.Ordinal);
    }

    private Tool.Result Run(params string[] arguments) => _tool.Run(["several", .. arguments]);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
