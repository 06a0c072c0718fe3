using System.Diagnostics;

namespace ImrDocs.Cli.Tests;

public sealed class HostileFileTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [TheoryWith(Needs.Linux | Needs.Time)]
    [InlineData("check", LetterCopy.Folder)]
    [InlineData("render", "seed.json", "--templates", LetterCopy.Folder)]
    [InlineData("coverage")]
    [InlineData("review", "--accept-all")]
    public void A_template_that_is_a_pipe_is_an_error(params string[] arguments)
    {
        LetterCopy.MakeIn(_tool);
        _tool.Copy("seed");
        MakePipe(LetterCopy.Folder + "/page.css");

        var result = _tool.Run([("CI", "")], arguments);

        Assert.Contains(
            "templates/warranty/page.css(1,1): error IMR1001: the file cannot be read: "
                + "'templates/warranty/page.css' is a pipe or a device; a regular file is needed here.\n",
            result.Error,
            StringComparison.Ordinal
        );
        Assert.NotEqual(70, result.ExitCode);
    }

    [FactWith(Needs.Linux | Needs.Time)]
    public void A_sample_and_an_approved_letter_that_are_pipes_are_errors_of_their_own()
    {
        LetterCopy.MakeIn(_tool);
        MakePipe(LetterCopy.Samples + "/seed.json");
        MakePipe(LetterCopy.Verified("hostile"));

        var result = _tool.Run("verify");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(
            "Verified 10 samples in templates/warranty: 8 as approved, 2 with errors\n",
            result.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("/seed.json(1,1): error IMR4001", result.Error, StringComparison.Ordinal);
        Assert.Contains("/hostile.json(1,1): error IMR4002", result.Error, StringComparison.Ordinal);
    }

    [FactWith(Needs.Linux | Needs.Time)]
    public void A_case_may_be_a_pipe()
    {
        using var process = Shell("cat seed.json | exec dotnet \"$TOOL\" render /dev/stdin --format md --out letters");
        Assert.Equal(0, ExitCodeOf(process));
        Assert.Equal(["stdin.md"], _tool.Files("letters"));
    }

    [TheoryWith(Needs.Linux | Needs.Time)]
    [InlineData("fields")]
    [InlineData("schema")]
    [InlineData("--help")]
    [InlineData("check")]
    [InlineData("check --format json")]
    [InlineData("render seed.json")]
    public void A_full_standard_output_is_one_sentence(string arguments)
    {
        LetterCopy.MakeIn(_tool);
        using var process = Shell($"exec dotnet \"$TOOL\" {arguments} > /dev/full");

        Assert.Equal(
            "error IMR4002: standard output cannot be written: No space left on device\n",
            process.StandardError.ReadToEnd()
        );
        Assert.Equal(1, ExitCodeOf(process));
    }

    [TheoryWith(Needs.Linux | Needs.Time)]
    [InlineData(">&-")]
    [InlineData(">&- 2>&-")]
    [InlineData("> /dev/full 2> /dev/full")]
    public void Closed_streams_end_with_an_exit_code(string streams)
    {
        using var process = Shell($"exec dotnet \"$TOOL\" fields {streams}");

        Assert.DoesNotContain("   at ", process.StandardError.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal(1, ExitCodeOf(process));
    }

    [FactWith(Needs.Linux | Needs.Time)]
    public void A_report_may_be_written_to_a_device_or_a_pipe()
    {
        LetterCopy.MakeIn(_tool);

        Assert.Equal(0, _tool.Run("verify", "--html", "/dev/null").ExitCode);
        var written = _tool.Run("verify", "--format", "json", "--html", "/dev/stdout").Output;
        Assert.Contains("<html", written, StringComparison.Ordinal);
        Assert.True(File.Exists("/dev/null"));
    }

    [FactWith(Needs.Linux | Needs.Time)]
    public void A_link_that_the_user_names_is_followed_and_stays()
    {
        LetterCopy.MakeIn(_tool);
        File.CreateSymbolicLink(Path.Combine(_tool.Folder, "page.html"), "target.html");

        Assert.Equal(0, _tool.Run("verify", "--html", "page.html").ExitCode);

        Assert.Equal("target.html", new FileInfo(Path.Combine(_tool.Folder, "page.html")).LinkTarget);
        Assert.EndsWith("</html>\n", _tool.Read("target.html"), StringComparison.Ordinal);
    }

    [FactWith(Needs.Time)]
    public void A_template_that_is_not_UTF_8_is_an_error_with_its_place()
    {
        LetterCopy.MakeIn(_tool);
        var path = Path.Combine(_tool.Folder, LetterCopy.Folder, "inspector.scriban-md");
        File.WriteAllBytes(path, [.. "é\n\nCaf"u8, 0xE9, .. " {{"u8]);

        var result = _tool.Run("check");

        Assert.Equal(
            "templates/warranty/inspector.scriban-md(3,4): error IMR1001: the file is not UTF-8 here "
                + "(byte 0xE9); save it as UTF-8\n",
            result.Error
        );
    }

    [FactWith(Needs.Time)]
    public void A_case_of_many_errors_lists_a_hundred_and_counts_the_rest()
    {
        _tool.Write(
            "case.json",
            "{" + string.Join(",", Enumerable.Range(0, 300_000).Select(static number => $"\"u{number}\":1")) + "}"
        );

        var result = _tool.Run("render", "case.json");

        Assert.Equal(101, result.Error.Count(static c => c == '\n'));
        Assert.EndsWith(
            "error IMR2010: 299903 more errors and warnings are not listed; correct those that are\n",
            result.Error,
            StringComparison.Ordinal
        );
    }

    [FactWith(Needs.Time)]
    public void A_difference_that_is_too_long_is_told_by_size_and_place()
    {
        LetterCopy.MakeIn(_tool);
        var path = LetterCopy.Verified("seed");
        var text = _tool.Read(path);
        _tool.Write(path, string.Concat(Enumerable.Repeat(text.TrimStart('\uFEFF'), 1000)));

        var result = _tool.Run("verify");

        Assert.Contains("Too long to compare: ", result.Output, StringComparison.Ordinal);
        Assert.InRange(result.Output.Length, 1, 5_000);
    }

    private static int ExitCodeOf(Process process)
    {
        process.WaitForExit();
        return process.ExitCode;
    }

    private void MakePipe(string name)
    {
        File.Delete(Path.Combine(_tool.Folder, name));
        using var made = Process.Start("mkfifo", [Path.Combine(_tool.Folder, name)]);
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
    }

    private Process Shell(string command)
    {
        _tool.Copy("seed");
        var start = new ProcessStartInfo("sh", ["-c", command])
        {
            WorkingDirectory = _tool.Folder,
            RedirectStandardError = true,
        };
        start.Environment["TOOL"] = Path.Combine(AppContext.BaseDirectory, "ImrDocs.Warranties.dll");
        return Process.Start(start)!;
    }
}
