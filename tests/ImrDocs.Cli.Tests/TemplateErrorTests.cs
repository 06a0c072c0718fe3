using System.Text.Json;
using System.Xml.Linq;

namespace ImrDocs.Cli.Tests;

/// <summary>An error of a template is told once, whatever the command and however many letters show it.</summary>
public sealed class TemplateErrorTests : IDisposable
{
    private const string Misspelled =
        "templates/warranty/inspector.scriban-md(14,18): error IMR1203: 'inspector' has no field 'region'. Did "
        + "you mean 'regions'? (included from templates/warranty/layout.scriban-md(5,4))\n";

    private const string Refusal = "the templates in templates/warranty have 1 error\n";

    private readonly Tool _tool = new();

    public TemplateErrorTests() => LetterCopy.MakeIn(_tool);

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("10 samples were not verified: " + Refusal)]
    [InlineData("1 sample was not verified: " + Refusal, "--only", "seed")]
    public void Verify_tells_it_in_the_words_of_check_and_what_was_not_verified(string told, params string[] filter)
    {
        Misspell();

        Assert.Equal(new(1, told + Tool.HintAt("IMR1203"), Misspelled), _tool.Run(["verify", .. filter]));
        Assert.Equal(Misspelled, _tool.Run("check").Error);
        Assert.Empty(LetterCopy.Pending(_tool));
    }

    [Fact]
    public void Programs_are_told_that_nothing_was_verified()
    {
        Misspell();
        const string told = "10 samples were not verified: the templates in templates/warranty have 1 error";

        using var json = JsonDocument.Parse(_tool.Run("verify", "--format", "json").Output);
        var github = _tool.Run("verify", "--format", "github").Output.Split('\n');
        var error = XDocument.Parse(_tool.Run("verify", "--format", "junit").Output).Descendants("error").Single();

        Assert.Equal(
            (false, told, 1),
            (
                json.RootElement.GetProperty("isMatch").GetBoolean(),
                json.RootElement.GetProperty("notVerified").GetString(),
                json.RootElement.GetProperty("templateFaults").GetArrayLength()
            )
        );
        Assert.Equal(4, github.Length);
        Assert.StartsWith(
            "::error file=templates/warranty/inspector.scriban-md,line=14,endLine=14,col=18,endColumn=24,"
                + "title=IMR1203::",
            github[0],
            StringComparison.Ordinal
        );
        Assert.Equal(told, github[1]);
        Assert.Equal((told, Misspelled), ((string?)error.Attribute("message"), error.Value));
    }

    [Theory]
    [InlineData("The coverage was not measured: " + Refusal)]
    [InlineData("The coverage was not measured: " + Refusal, "--format", "json")]
    [InlineData("No sample was proposed: " + Refusal, "--propose", "--out", "proposed")]
    public void Coverage_tells_it_once_and_measures_nothing(string told, params string[] arguments)
    {
        Misspell();

        Assert.Equal(new(1, "", Misspelled + told), _tool.Run(["coverage", .. arguments]));
    }

    [FactWith(Needs.Git)]
    public void Impact_tells_it_once_and_compares_nothing()
    {
        LetterCopy.Commit(_tool);
        Misspell();

        Assert.Equal(
            new(1, "", Misspelled + "10 letters were not compared: " + Refusal),
            _tool.Run("impact", "--base", "HEAD")
        );
    }

    [Fact]
    public void Review_tells_it_once_and_not_for_each_letter_that_waits()
    {
        LetterCopy.ChangeWord(_tool);
        _tool.Run("verify");
        Misspell();

        Assert.Equal(
            new(
                1,
                "Left pending: 10 letters\n",
                Misspelled
                    + "10 letters cannot be accepted: the templates in templates/warranty have 1 error. Correct "
                    + "them, and verify again: imrdocs verify templates/warranty\n"
            ),
            _tool.Run("review", "--accept-all")
        );
        Assert.Equal((0, Misspelled), (_tool.Run("pending").ExitCode, _tool.Run("pending").Error));
    }

    [Fact]
    public void A_warning_is_shown_and_stops_nothing()
    {
        _tool.Write(
            LetterCopy.Folder + "/title.scriban-txt",
            "{{~ # imrdocs ignore IMR1210: left from an older text ~}}\n"
                + _tool.Read(LetterCopy.Folder + "/title.scriban-txt")
        );

        Assert.All([_tool.Run("verify"), _tool.Run("coverage")], static result =>
        {
            Assert.Equal(0, result.ExitCode);
            Assert.StartsWith(
                "templates/warranty/title.scriban-txt(1,5): warning IMR1402: ",
                result.Error,
                StringComparison.Ordinal
            );
        });
        using var json = JsonDocument.Parse(_tool.Run("verify", "--format", "json").Output);
        Assert.True(json.RootElement.GetProperty("isMatch").GetBoolean());
    }

    [Fact]
    public void An_error_that_only_letters_show_is_told_once_with_their_number()
    {
        const string error =
            "templates/warranty/inspector.scriban-md(19,23): error IMR1302: Exceeding number of iteration limit "
            + "`100000` for loop statement (in the letter of templates/warranty/samples/header-standard.json";
        _tool.Write(
            LetterCopy.Folder + "/inspector.scriban-md",
            _tool.Read(LetterCopy.Folder + "/inspector.scriban-md")
                + "\n{{~ for a in 1..2000; for b in 1..100; end; end ~}}\n"
        );

        Assert.Equal(0, _tool.Run("check").ExitCode);
        Assert.Equal((1, error + " and 9 others)\n"), Told(_tool.Run("verify")));
        Assert.Equal((1, error + " and 9 others)\n"), Told(_tool.Run("coverage")));
        Assert.Equal((1, error + " and 1 other)\n"), Told(_tool.Run("verify", "--only", "header-*")));
        Assert.Equal((1, error + ")\n"), Told(_tool.Run("verify", "--only", "header-standard")));
        using var sarif = JsonDocument.Parse(_tool.Run("verify", "--format", "sarif").Output);
        var found = Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.EndsWith(
            "header-standard.json and 9 others)",
            found.GetProperty("message").GetProperty("text").GetString(),
            StringComparison.Ordinal
        );

        static (int, string) Told(Tool.Result result) => (result.ExitCode, result.Error);
    }

    private void Misspell() =>
        LetterCopy.Change(_tool, "inspector.scriban-md", "inspector.regions", "inspector.region");
}
