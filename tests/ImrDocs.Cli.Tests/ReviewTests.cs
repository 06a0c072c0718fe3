using System.Text.Json;
using ImrDocs.CommandLine.Reviewing;
using ImrDocs.Letters;
using ImrDocs.Warranties;

namespace ImrDocs.Cli.Tests;

public sealed class ReviewTests : IDisposable
{
    private readonly Tool _tool = new();

    public ReviewTests() => LetterCopy.MakeIn(_tool);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Accepting_all_makes_verify_pass_with_the_bytes_that_the_engine_writes()
    {
        LetterCopy.ChangeWord(_tool);
        _tool.Run("verify");
        var received = File.ReadAllBytes(Path.Combine(_tool.Folder, LetterCopy.Received("seed")));

        var result = Run("review", "--accept-all");

        Assert.Equal(new(0, "Accepted: 10 letters\n", ""), result);
        Assert.Empty(LetterCopy.Pending(_tool));
        Assert.Equal(received, File.ReadAllBytes(Path.Combine(_tool.Folder, LetterCopy.Verified("seed"))));
        Assert.Equal([0xEF, 0xBB, 0xBF], received[..3]);
        Assert.Equal(0, _tool.Run("verify").ExitCode);
    }

    [Fact]
    public void Rejecting_all_deletes_what_was_received_and_leaves_the_approved_letters_alone()
    {
        var before = _tool.Read(LetterCopy.Verified("seed"));
        LetterCopy.ChangeWord(_tool);
        _tool.Run("verify");

        Assert.Equal(new(0, "Rejected: 10 letters\n", ""), Run("review", "--reject-all"));
        Assert.Empty(LetterCopy.Pending(_tool));
        Assert.Equal(before, _tool.Read(LetterCopy.Verified("seed")));
    }

    [Fact]
    public void A_filter_decides_on_a_part()
    {
        LetterCopy.ChangeWord(_tool);
        _tool.Run("verify");

        Assert.Equal(new(0, "Accepted: 2 letters\n", ""), Run("review", "--only", "partial-*", "--accept-all"));
        Assert.Equal((LetterCopy.Letters - 2) * LetterCopy.Forms, LetterCopy.Pending(_tool).Length);
        Assert.Equal(0, _tool.Run("verify", "--only", "partial-*").ExitCode);
        Assert.Equal(1, _tool.Run("verify").ExitCode);
    }

    [Theory]
    [InlineData("review", "--accept-all")]
    [InlineData("review", "--reject-all")]
    [InlineData("pending")]
    public void A_filter_that_takes_no_sample_is_an_error(params string[] arguments)
    {
        LetterCopy.ChangeWord(_tool);
        _tool.Run("verify");

        Assert.Equal(
            new(2, "", $"No sample in '{LetterCopy.Samples}' matches 'sed'.\n"),
            Run([.. arguments, "--only", "sed"])
        );
        Assert.Equal(LetterCopy.Letters * LetterCopy.Forms, LetterCopy.Pending(_tool).Length);
    }

    [Fact]
    public void A_letter_that_the_templates_no_longer_make_is_not_accepted()
    {
        LetterCopy.ChangeWord(_tool);
        _tool.Run("verify", "--only", "seed");
        LetterCopy.Change(_tool, "inspector.scriban-md", "skills", "merits");
        var before = _tool.Read(LetterCopy.Verified("seed"));

        var result = Run("review", "--accept-all");

        Assert.Equal((1, "Left pending: 1 letter\n"), (result.ExitCode, result.Output));
        Assert.Equal(
            LetterCopy.Received("seed", LetterFormat.Html)
                + "(1,1): error IMR5007: the templates or the sample have changed since; verify again: imrdocs "
                + "verify templates/warranty\n",
            result.Error
        );
        Assert.Equal(before, _tool.Read(LetterCopy.Verified("seed")));
        Assert.Equal(0, Run("review", "--reject-all").ExitCode);
        Assert.Empty(LetterCopy.Pending(_tool));
    }

    [Theory]
    [InlineData("--accept-all")]
    [InlineData("--remove-orphans")]
    [InlineData]
    public void Nothing_is_accepted_where_CI_is_set(params string[] flags)
    {
        LetterCopy.ChangeWord(_tool);
        _tool.Run("verify");
        File.Delete(Path.Combine(_tool.Folder, LetterCopy.Samples, "seed.json"));
        var before = _tool.Files(LetterCopy.Samples);

        var result = _tool.Run([("CI", "true")], ["review", .. flags]);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith(
            "Nothing is accepted or removed where CI is set: a person approves letters.",
            result.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(before, _tool.Files(LetterCopy.Samples));
        Assert.Equal(1, _tool.Run([("CI", "true")], "verify").ExitCode);
    }

    [Theory]
    [InlineData("CI")]
    [InlineData("TF_BUILD")]
    [InlineData("GITHUB_ACTIONS")]
    [InlineData("TEAMCITY_VERSION")]
    [InlineData("JENKINS_URL")]
    [InlineData("CODEBUILD_BUILD_ID")]
    [InlineData("GITLAB_CI")]
    [InlineData("BUILDKITE")]
    [InlineData("APPVEYOR")]
    [InlineData("TRAVIS")]
    [InlineData("CIRCLECI")]
    [InlineData("BITBUCKET_BUILD_NUMBER")]
    [InlineData("DRONE")]
    public void The_variable_of_a_build_server_is_known_and_named(string variable)
    {
        Assert.Equal(variable, BuildServer.Find(name => name == variable ? "2024.1" : null));
        Assert.StartsWith(
            $"Nothing is accepted or removed where {variable} is set: ",
            _tool.Run([(variable, "1")], "review", "--accept-all").Error,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData(" ", null)]
    [InlineData("0", null)]
    [InlineData("False", null)]
    [InlineData("no", null)]
    [InlineData("OFF", null)]
    [InlineData("1", "TF_BUILD")]
    [InlineData("True", "TF_BUILD")]
    [InlineData("https://ci.example.org/", "TF_BUILD")]
    public void A_variable_that_says_no_says_nothing(string? value, string? found) =>
        Assert.Equal(found, BuildServer.Find(name => name == "TF_BUILD" ? value : null));

    [Fact]
    public void A_review_with_keys_needs_a_terminal()
    {
        var result = Run("review");

        Assert.Equal(
            new(
                2,
                "",
                "A review needs a terminal to show letters and read keys. Without one, use --accept-all, "
                    + "--reject-all or --remove-orphans, with --only GLOB for a part.\n"
            ),
            result
        );
    }

    [Fact]
    public void Accepting_and_rejecting_exclude_each_other() =>
        Assert.Equal(
            new(
                2,
                "",
                "imrdocs: '--accept-all' and '--reject-all' cannot be used together\n"
                    + "Try 'imrdocs review --help'.\n"
            ),
            Run("review", "--accept-all", "--reject-all")
        );

    [Fact]
    public void Orphans_are_removed_when_it_is_asked_for_and_not_with_what_is_accepted()
    {
        File.Delete(Path.Combine(_tool.Folder, LetterCopy.Samples, "seed.json"));

        Assert.Equal(0, Run("review", "--accept-all").ExitCode);
        Assert.Equal(1, _tool.Run("verify").ExitCode);
        Assert.Equal(
            new(0, $"Removed: {LetterCopy.Forms} orphans\n", ""),
            Run("review", LetterCopy.Folder, "--remove-orphans")
        );
        Assert.Equal(0, _tool.Run("verify").ExitCode);
    }

    [Fact]
    public void Where_nothing_is_pending_it_says_how_changes_are_found() =>
        Assert.Equal(
            new(0, "Nothing is pending. To find what changed, run: imrdocs verify templates/warranty\n", ""),
            Run("review", "--accept-all")
        );

    [Fact]
    public void Pending_files_are_listed_for_scripts()
    {
        Assert.Equal(new(0, "", ""), Run("pending"));
        LetterCopy.ChangeWord(_tool);
        _tool.Run("verify", "--only", "partial-*");

        Assert.Equal(new(0, Lines("partial-original") + Lines("partial-remaining"), ""), Run("pending"));
        Assert.Equal(new(0, Lines("partial-original"), ""), Run("pending", "--only", "*-original"));

        static string Lines(string name) =>
            string.Concat(
                LetterFiles<WarrantyDecision>.Received(name).Select(file => $"{LetterCopy.Samples}/{file}\n")
            );
    }

    [Fact]
    public void Pending_letters_are_told_to_programs_with_what_is_stale()
    {
        LetterCopy.ChangeWord(_tool);
        _tool.Run("verify", "--only", "seed");
        _tool.Write(LetterCopy.Samples + "/WarrantyDecision.Letter_sample=gone.received.md", "\uFEFFa\n");

        using var json = JsonDocument.Parse(Run("pending", "--format", "json").Output);

        Assert.Equal(
            [("gone", "no sample makes it", "new"), ("seed", null, "different")],
            json.RootElement.GetProperty("letters")
                .EnumerateArray()
                .Select(static letter =>
                    (
                        letter.GetProperty("name").GetString(),
                        letter.GetProperty("stale").GetString(),
                        letter.GetProperty("files")[0].GetProperty("status").GetString()
                    )
                )
        );
    }

    [Fact]
    public void What_waits_is_written_as_a_page_without_what_is_stale()
    {
        LetterCopy.ChangeWord(_tool);
        _tool.Run("verify", "--only", "partial-*");
        _tool.Write(LetterCopy.Samples + "/WarrantyDecision.Letter_sample=gone.received.md", "\uFEFFa\n");

        var result = Run("pending", "--only", "*", "--html", "pending.html");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var page = _tool.Read("pending.html");
        Assert.Contains(
            "<p class=\"summary\">2 of 3 letters changed, in 1 way; 1 letter could not be compared.</p>",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("<dt>gone</dt>\n<dd>no sample makes it</dd>", page, StringComparison.Ordinal);
        Assert.Contains("In 2 letters: partial-original, partial-remaining", page, StringComparison.Ordinal);
        Assert.Equal((2 * LetterCopy.Forms) + 1, LetterCopy.Pending(_tool).Length);
    }

    [Fact]
    public void Bad_templates_let_nothing_be_accepted_but_all_be_rejected()
    {
        LetterCopy.ChangeWord(_tool);
        _tool.Run("verify", "--only", "seed");
        LetterCopy.Change(_tool, "inspector.scriban-md", "{{", "{{ if }}{{");

        var accepted = Run("review", "--accept-all");

        Assert.Equal((1, "Left pending: 1 letter\n"), (accepted.ExitCode, accepted.Output));
        Assert.Contains(
            "1 letter cannot be accepted: the templates in templates/warranty have 2 errors",
            accepted.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(0, Run("review", "--reject-all").ExitCode);
    }

    private Tool.Result Run(params string[] arguments) => _tool.Run(arguments);
}
