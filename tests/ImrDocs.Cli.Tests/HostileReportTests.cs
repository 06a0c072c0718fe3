using System.Runtime.Versioning;
using System.Text.Json;
using System.Xml.Linq;

namespace ImrDocs.Cli.Tests;

/// <summary>What reports say of names and approved files that somebody wrote to do harm.</summary>
public sealed class HostileReportTests : IDisposable
{
    private const string Name = "a\n::error::b ##[add-mask]c ##VSO[task.complete]d ##teamcity[e]";

    private readonly Tool _tool = new();

    public HostileReportTests() => LetterCopy.MakeIn(_tool);

    public void Dispose() => _tool.Dispose();

    [TheoryWith(Needs.Linux | Needs.Time)]
    [InlineData("verify")]
    [InlineData("verify", "--format", "json")]
    [InlineData("verify", "--format", "junit")]
    [InlineData("verify", "--format", "github")]
    [InlineData("verify", "--format", "sarif")]
    [InlineData("coverage", "--format", "json")]
    [InlineData("coverage", "--format", "cobertura")]
    public void A_name_holds_no_command_of_a_build_server_wherever_it_stands(string command, params string[] options)
    {
        var folder = Path.Combine(_tool.Folder, Name);
        Directory.Move(Path.Combine(_tool.Folder, LetterCopy.Folder), folder);
        File.Move(Path.Combine(folder, "samples/seed.json"), Path.Combine(folder, $"samples/{Name}.json"));

        var result = _tool.Run([command, Name, .. options]);

        var lines = (result.Output + "\n" + result.Error).Split('\n');
        Assert.DoesNotContain(lines, static line => line.TrimStart().StartsWith("::error::", StringComparison.Ordinal));
        Assert.All(["##[", "##vso[", "##teamcity["], start =>
            Assert.DoesNotContain(start, string.Join('\n', lines), StringComparison.OrdinalIgnoreCase)
        );
    }

    [TheoryWith(Needs.Git | Needs.Time)]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void Wording_holds_no_command_of_a_build_server_wherever_it_stands(string format)
    {
        LetterCopy.Commit(_tool);
        LetterCopy.ChangeWord(_tool, "##[add-mask]c ##vso[task.complete]d");

        var result = _tool.Run("impact", "--base", "HEAD", "--format", format);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("add-mask", result.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"##(vso)?\[", result.Output);
    }

    [FactWith(Needs.Linux | Needs.Time)]
    public void JSON_says_a_name_as_it_is()
    {
        _tool.Copy("seed", $"{LetterCopy.Samples}/{Name}.json");

        using var report = JsonDocument.Parse(_tool.Run("verify", "--format", "json").Output);

        Assert.Contains(
            Name,
            report
                .RootElement.GetProperty("samples")
                .EnumerateArray()
                .Select(static sample => sample.GetProperty("name").GetString())
        );
    }

    [FactWith(Needs.Linux | Needs.Time)]
    public void Cobertura_shows_the_control_characters_of_a_folder()
    {
        Directory.Move(Path.Combine(_tool.Folder, LetterCopy.Folder), Path.Combine(_tool.Folder, "a\u0001\u001Bb"));

        var result = _tool.Run("coverage", "a\u0001\u001Bb", "--format", "cobertura");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var files = XDocument
            .Parse(result.Output)
            .Descendants("class")
            .Select(static template => template.Attribute("filename")!.Value);
        Assert.Contains("a[U+0001][U+001B]b/layout.scriban-md", files);
    }

    [TheoryWith(Needs.Time)]
    [InlineData("text")]
    [InlineData("junit")]
    public void An_approved_file_that_is_nested_too_deep_is_a_difference(string format)
    {
        _tool.Write(LetterCopy.Verified("seed"), string.Concat(Enumerable.Repeat("*a_ ", 200_000)) + "\n");

        var result = _tool.Run("verify", "--only", "seed", "--format", format);

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Contains(
            "Nested too deep to compare: 800001 characters became ",
            result.Output,
            StringComparison.Ordinal
        );
    }

    [FactWith(Needs.Time)]
    public void An_approved_file_of_very_many_paragraphs_is_compared_in_time()
    {
        _tool.Write(LetterCopy.Verified("seed"), string.Concat(Enumerable.Repeat("x\n\n", 300_000)));

        Assert.Equal(1, _tool.Run("verify", "--only", "seed").ExitCode);
    }

    [FactWith(Needs.Linux | Needs.Time)]
    [UnsupportedOSPlatform("windows")]
    public void A_report_does_not_follow_a_link_out_of_a_folder_in_which_anybody_could_have_planted_it()
    {
        var shared = Directory.CreateDirectory(Path.Combine(_tool.Folder, "shared")).FullName;
        File.SetUnixFileMode(shared, File.GetUnixFileMode(shared) | UnixFileMode.StickyBit);
        _tool.Write("own", "mine");
        File.CreateSymbolicLink(Path.Combine(shared, "page.html"), Path.Combine(_tool.Folder, "own"));
        File.CreateSymbolicLink(Path.Combine(_tool.Folder, "link.html"), Path.Combine(shared, "page.html"));

        var result = _tool.Run("verify", "--only", "seed", "--html", "link.html");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal("mine", _tool.Read("own"));
        Assert.Null(new FileInfo(Path.Combine(shared, "page.html")).LinkTarget);
        Assert.Contains("</html>", _tool.Read("link.html"), StringComparison.Ordinal);
    }

    [FactWith(Needs.Linux | Needs.Time)]
    public void A_report_in_memory_is_a_file_like_any_other()
    {
        const string Memory = "/dev/shm";
        var page = Path.Combine(Memory, Path.GetFileName(_tool.Folder) + ".html");
        try
        {
            File.WriteAllText(page, new string('x', 1_000_000));
            Assert.Equal(0, _tool.Run("verify", "--only", "seed", "--html", page).ExitCode);
            Assert.EndsWith("</html>\n", File.ReadAllText(page), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(page);
        }
    }
}
