using System.Text.RegularExpressions;

namespace ImrDocs.Cli.Tests;

public sealed partial class UsageTests : IDisposable
{
    private readonly Tool _tool = new("ImrDocs.Cli.dll");

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("root", "--help")]
    [InlineData("render", "render", "--help")]
    [InlineData("check", "check", "--help")]
    [InlineData("verify", "verify", "--help")]
    [InlineData("review", "review", "--help")]
    [InlineData("pending", "pending", "--help")]
    [InlineData("coverage", "coverage", "--help")]
    [InlineData("impact", "impact", "--help")]
    [InlineData("init", "init", "--help")]
    [InlineData("new", "new", "--help")]
    [InlineData("new-style", "new", "style", "--help")]
    [InlineData("import", "import", "--help")]
    [InlineData("import-word", "import", "word", "--help")]
    [InlineData("explain", "explain", "--help")]
    [InlineData("completion", "completion", "--help")]
    [InlineData("fields", "fields")]
    [InlineData("schema", "schema")]
    public Task What_the_tool_tells_of_itself_is_as_approved(string topic, params string[] arguments)
    {
        var result = _tool.Run(arguments);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return Snapshot.Verify(this, result.Output, "txt", [("topic", topic)]);
    }

    [Fact]
    public void Every_command_shows_examples_of_its_own() =>
        Assert.All(CommandsOf(_tool.Run("--help").Output), command =>
        {
            var examples = Examples().Match(_tool.Run(command, "--help").Output).Groups["call"].Captures;
            Assert.NotEmpty(examples);
            Assert.All(examples, call => Assert.StartsWith($"{command} ", call.Value + " ", StringComparison.Ordinal));
        });

    [Theory]
    [InlineData("render")]
    [InlineData("render", "a.json", "--format", "pdf")]
    [InlineData("render", "a.json", "--colour")]
    [InlineData("render", "a.json", "b/a.json")]
    [InlineData("render", "a.json", "--templates", "none")]
    [InlineData("check", "none")]
    [InlineData("rendr", "a.json")]
    [InlineData]
    public void Wrong_usage_is_told_and_does_nothing(params string[] arguments)
    {
        var result = _tool.Run(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.NotEmpty(result.Error);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.Empty(_tool.Files());
    }

    [Fact]
    public void A_wrong_format_is_told_with_the_right_ones() =>
        Assert.Equal(
            "imrdocs: 'pdf' is not a format; the formats are: md, html, txt, docx\nTry 'imrdocs render --help'.\n",
            _tool.Run("render", "a.json", "--format", "pdf").Error
        );

    [Theory]
    [InlineData("html", "40", "'--width' needs a form with lines; add 'txt' to '--format'")]
    [InlineData("txt", "19", "'19' is not a width; write a number from 20 to 10000, or 'none'")]
    [InlineData("txt", "-1", "'-1' is not a width; write a number from 20 to 10000, or 'none'")]
    [InlineData("txt", "wide", "'wide' is not a width; write a number from 20 to 10000, or 'none'")]
    public void A_wrong_width_is_told_with_the_right_ones(string format, string width, string message) =>
        Assert.Equal(
            $"imrdocs: {message}\nTry 'imrdocs render --help'.\n",
            _tool.Run("render", "a.json", "--format", format, "--width", width).Error
        );

    [Theory]
    [InlineData("chek", "there is no command 'chek'. Did you mean 'check'?")]
    [InlineData("letters", "there is no command 'letters'")]
    public void A_command_that_is_none_is_told_with_the_nearest_one(string command, string message) =>
        Assert.Equal($"imrdocs: {message}\nTry 'imrdocs --help'.\n", _tool.Run(command, "a.json").Error);

    [Theory]
    [InlineData("check", "--formt", "'--formt' is not an option of 'check'. Did you mean '--format'?")]
    [InlineData("fields", "--fromat=json", "'--fromat=json' is not an option of 'fields'. Did you mean '--format'?")]
    [InlineData("schema", "--verbos", "'--verbos' is not an option of 'schema'. Did you mean '--verbose'?")]
    [InlineData("schema", "--nothing", "'--nothing' is not an option of 'schema'")]
    [InlineData("check", "--x", "'--x' is not an option of 'check'; write './--x' for a file of that name")]
    public void An_option_that_is_none_is_told_with_the_nearest_one(string command, string option, string message) =>
        Assert.Equal($"imrdocs: {message}\nTry 'imrdocs {command} --help'.\n", _tool.Run(command, option).Error);

    [Fact]
    public void Two_cases_for_one_file_are_refused_before_either_is_written() =>
        Assert.Equal(
            "These cases would be written to the same files: a.json, b/a.json. Rename one, or render them to "
                + "different folders.\n",
            _tool.Run("render", "a.json", "b/a.json").Error
        );

    private static IReadOnlyList<string> CommandsOf(string help)
    {
        var commands = Commands().Match(help).Groups["name"].Captures;
        Assert.NotEmpty(commands);
        return [.. commands.Select(static name => name.Value)];
    }

    [GeneratedRegex(@"^Commands:\n(  (?<name>[a-z]+) .*\n)+", RegexOptions.Multiline)]
    private static partial Regex Commands();

    [GeneratedRegex(@"^Examples:\n(  \S.*\n    imrdocs (?<call>.*)\n)+", RegexOptions.Multiline)]
    private static partial Regex Examples();
}
