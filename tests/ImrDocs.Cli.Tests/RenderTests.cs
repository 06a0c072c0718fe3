namespace ImrDocs.Cli.Tests;

public sealed class RenderTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Text_has_the_lines_that_the_width_says()
    {
        var seed = _tool.Copy("seed");

        Assert.Equal(0, _tool.Run("render", seed, "--format", "txt", "--width", "40", "--out", "narrow").ExitCode);
        Assert.Equal(0, _tool.Run("render", seed, "--format", "txt", "--width", "none", "--out", "whole").ExitCode);

        var narrow = _tool.Read("narrow/seed.txt");
        Assert.InRange(narrow.Split('\n').Max(static line => line.Length), 30, 40);
        Assert.InRange(_tool.Read("whole/seed.txt").Split('\n').Max(static line => line.Length), 73, int.MaxValue);
    }

    [Fact]
    public void A_case_becomes_a_letter_in_both_formats_and_a_line_says_so()
    {
        var result = _tool.Run("render", _tool.Copy("seed"));

        Assert.Equal(new(0, "Wrote 2 files to . with the built-in templates: seed.md, seed.html\n", ""), result);
        Assert.Equal(["seed.html", "seed.json", "seed.md"], _tool.Files());
        Assert.Equal(Verified("seed", "md"), _tool.Read("seed.md"));
        Assert.Equal(Verified("seed", "html"), _tool.Read("seed.html"));
    }

    [Fact]
    public void A_folder_is_made_and_one_format_is_written_where_one_is_asked_for()
    {
        var result = _tool.Run("render", _tool.Copy("seed"), "--out", "a/b", "--format", "html");

        Assert.Equal(new(0, "Wrote 1 file to a/b with the built-in templates: seed.html\n", ""), result);
        Assert.Equal(["seed.html"], _tool.Files("a/b"));
    }

    [Fact]
    public void A_bad_case_is_told_all_its_faults_and_stops_none_of_the_others()
    {
        _tool.Write(
            "bad.json",
            """
            { "inspector": { "regions": ["Alberta"], "trades": [] },
              "findings": { "narrative": ["a\u0007"] }, "extra": 1,
              "items": [{ "decision": "Upheld", "rationale": ["b"] }] }
            """
        );

        var result = _tool.Run(
            "render",
            _tool.Copy("seed"),
            "bad.json",
            _tool.Copy("header-standard"),
            "--format",
            "md"
        );

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            "Wrote 2 files to . with the built-in templates: seed.md, header-standard.md; 1 of 3 cases has errors\n"
                + Tool.HintAt("IMR2008"),
            result.Output
        );
        Assert.Equal(
            [
                "bad.json(1,30): error IMR2008",
                "bad.json(1,52): error IMR2105",
                "bad.json(2,31): error IMR2102",
                "bad.json(2,45): error IMR2003",
                "bad.json(3,27): error IMR2008",
            ],
            Places(result.Error)
        );
    }

    [Theory]
    [InlineData("{", "case.json(1,2): error IMR2001")]
    [InlineData("", "case.json(1,1): error IMR2001")]
    [InlineData("\uFEFF{}", "case.json(1,1): error IMR2001")]
    [InlineData("{\n \"edition\": \"2016\u0000\" }", "case.json(2,18): error IMR2001")]
    [InlineData("{ \"edition\": \"\\ud800\" }", "case.json(1,14): error IMR2102")]
    public void Hostile_JSON_is_an_error_with_a_place(string text, string expected)
    {
        _tool.Write("case.json", text);

        var result = _tool.Run("render", "case.json");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("Nothing written; 1 of 1 case has errors\n", result.Output, StringComparison.Ordinal);
        Assert.Contains(expected, Places(result.Error));
        Assert.Equal(["case.json"], _tool.Files());
    }

    [Fact]
    public void A_case_of_ten_thousand_levels_or_a_hundred_megabytes_is_an_error_that_costs_little()
    {
        _tool.Write("deep.json", "{ \"claim\": " + new string('[', 10_000));
        using (var large = File.Create(Path.Combine(_tool.Folder, "large.json")))
        {
            large.SetLength(100 * 1024 * 1024);
        }

        var result = _tool.Run([("DOTNET_GCHeapHardLimit", "0x4000000")], "render", "deep.json", "large.json");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            ["deep.json(1,12): error IMR2005", "deep.json(1,75): error IMR2001", "large.json(1,1): error IMR2002"],
            Places(result.Error)
        );
    }

    [FactWith(Needs.Linux)]
    public void A_case_without_end_is_an_error()
    {
        var result = _tool.Run("render", "/dev/zero");

        Assert.Equal(
            (1, "Nothing written; 1 of 1 case has errors\n" + Tool.HintAt("IMR2002")),
            (result.ExitCode, result.Output)
        );
        Assert.StartsWith(
            "/dev/zero(1,1): error IMR2002: the input has 4194305 bytes; a letter has at most 4194304\n",
            result.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_case_that_cannot_be_read_is_an_error()
    {
        Directory.CreateDirectory(Path.Combine(_tool.Folder, "folder.json"));

        var result = _tool.Run("render", "none.json", "folder.json");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            "none.json(1,1): error IMR4001: the file cannot be read: it does not exist\n"
                + "folder.json(1,1): error IMR4001: the file cannot be read: it is a folder, or access is denied\n",
            result.Error
        );
    }

    [Theory]
    [InlineData("letters.md")]
    [InlineData("letters.md/new")]
    public void A_file_where_a_folder_is_needed_is_wrong_usage(string folder)
    {
        _tool.Write("letters.md", "old");

        var result = _tool.Run("render", _tool.Copy("seed"), "--out", folder);

        Assert.Equal(new(2, "", "'letters.md' is a file; name a folder to write to.\n"), result);
        Assert.Equal("old", _tool.Read("letters.md"));
    }

    [FactWith(Needs.Linux)]
    public void An_error_in_writing_names_the_folder_and_no_temporary_file()
    {
        var result = _tool.Run("render", _tool.Copy("seed"), "--out", "/proc", "--format", "md");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith(
            "/proc/seed.md(1,1): error IMR4002: the file cannot be written: ",
            result.Error,
            StringComparison.Ordinal
        );
        Assert.Contains(" '/proc'", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(".imrdocs-", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_is_written_whole_or_not_at_all()
    {
        _tool.Write("seed.md", "old");
        Directory.CreateDirectory(Path.Combine(_tool.Folder, "seed.html/full"));

        var result = _tool.Run("render", _tool.Copy("seed"));

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            "seed.html(1,1): error IMR4002",
            Places(result.Error)[0].Replace("./", "", StringComparison.Ordinal)
        );
        Assert.Equal("old", _tool.Read("seed.md"));
        Assert.Equal(["seed.html", "seed.json", "seed.md"], _tool.Files());
    }

    [Theory]
    [InlineData("LANG", "tr_TR.UTF-8")]
    [InlineData("LANG", "de_DE.UTF-8")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    public void The_same_case_gives_the_same_bytes_everywhere(string name, string value)
    {
        var result = _tool.Run([(name, value)], "render", _tool.Copy("header-standard"));

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Verified("header-standard", "html"), _tool.Read("header-standard.html"));
        Assert.DoesNotContain('\e', result.Output + result.Error);
    }

    [Fact]
    public void Templates_of_a_folder_are_used_and_their_faults_are_told_with_paths_that_an_editor_opens()
    {
        CopyTemplates();
        Assert.Equal(0, _tool.Run("render", _tool.Copy("seed"), "--templates", "templates", "--format", "md").ExitCode);
        Assert.Equal(Verified("seed", "md"), _tool.Read("seed.md"));

        File.AppendAllText(Path.Combine(_tool.Folder, "templates/inspector.scriban-md"), "\n`{{ edition }}`\n");
        File.AppendAllText(Path.Combine(_tool.Folder, "templates/items.scriban-md"), "{{ include 'none' }}\n");
        var result = _tool.Run("render", "seed.json", "--templates", "templates");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            ["templates/inspector.scriban-md(19,5): error IMR1101", "templates/items.scriban-md(16,4): error IMR1002"],
            Places(result.Error.Replace(Tool.HintAt("IMR1101"), "", StringComparison.Ordinal))
        );
    }

    private static string[] Places(string error) =>
        [
            .. error
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(static line => line[..(line.IndexOf(": error IMR", StringComparison.Ordinal) + 15)]),
        ];

    private static string Verified(string sample, string extension) =>
        File.ReadAllText(Path.Combine(Tool.Samples, $"WarrantyDecision.Letter_sample={sample}.verified.{extension}"));

    private void CopyTemplates()
    {
        var target = Directory.CreateDirectory(Path.Combine(_tool.Folder, "templates"));
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(Tool.Samples)!))
        {
            File.Copy(file, Path.Combine(target.FullName, Path.GetFileName(file)));
        }
    }
}
