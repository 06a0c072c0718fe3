using System.Text.Json;

namespace ImrDocs.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private const string Diagnostic =
        "templates/inspector.scriban-md(14,18): error IMR1203: 'inspector' has no field "
        + "'region'. Did you mean 'regions'? (included from "
        + "templates/layout.scriban-md(5,4))\n";

    private readonly Tool _tool = new();

    public CheckTests()
    {
        var folder = Path.GetDirectoryName(Tool.Samples)!;
        Directory.CreateDirectory(Path.Combine(_tool.Folder, "templates"));
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            File.Copy(file, Path.Combine(_tool.Folder, "templates", Path.GetFileName(file)));
        }
    }

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Templates_without_a_fault_are_counted() =>
        Assert.Equal(new(0, "Checked 9 templates in templates: no errors\n", ""), _tool.Run("check", "templates"));

    [Fact]
    public void A_fault_is_told_with_its_place_and_from_where_its_file_is_included()
    {
        Misspell();

        Assert.Equal(
            new(1, "Checked 9 templates in templates: 1 error\n" + Tool.HintAt("IMR1203"), Diagnostic),
            _tool.Run("check", "templates")
        );
    }

    [Fact]
    public void Of_a_file_that_is_named_only_its_own_faults_are_told()
    {
        Misspell();

        Assert.Equal(
            new(0, "Checked 1 template in templates: no errors; 1 error in other templates of the folder\n", ""),
            _tool.Run("check", "templates/items.scriban-md")
        );
        Assert.Equal(
            new(1, "Checked 2 templates in templates: 1 error\n" + Tool.HintAt("IMR1203"), Diagnostic),
            _tool.Run("check", "templates/items.scriban-md", "templates/inspector.scriban-md")
        );
        Assert.Equal(
            new(1, "Checked 9 templates in templates: 1 error\n" + Tool.HintAt("IMR1203"), Diagnostic),
            _tool.Run("check", "templates/items.scriban-md", "templates", "./templates/")
        );
    }

    [Fact]
    public void A_warning_is_told_and_stops_nothing()
    {
        _tool.Write(
            "templates/title.scriban-txt",
            "{{~ # imrdocs ignore IMR1210: left from an older text ~}}\n" + _tool.Read("templates/title.scriban-txt")
        );

        var result = _tool.Run("check", "templates");

        Assert.Equal((0, "Checked 9 templates in templates: 1 warning\n"), (result.ExitCode, result.Output));
        Assert.EndsWith(
            "templates/title.scriban-txt(1,5): warning IMR1402: there is no IMR1210 to ignore here; take the "
                + "comment away\n",
            result.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_that_the_built_letter_does_not_have_is_told_and_is_no_fault()
    {
        const string told =
            "templates/page.css(1,3): info IMR1503: this is not what the letter was built with; the built "
            + "letter keeps its text until it is built again\n"
            + "templates/title.scriban-txt(1,1): info IMR1503: this is not what the letter was built with; the "
            + "built letter keeps its text until it is built again\n";
        _tool.Write("templates/title.scriban-txt", "Letter: " + _tool.Read("templates/title.scriban-txt"));
        _tool.Write("templates/page.css", "/* new */" + _tool.Read("templates/page.css"));

        Assert.Equal(new(0, "Checked 9 templates in templates: no errors\n", told), _tool.Run("check", "templates"));
        Assert.Equal(
            new(0, "Checked 1 template in templates: no errors\n", ""),
            _tool.Run("check", "templates/items.scriban-md")
        );
    }

    [Fact]
    public void Line_endings_and_a_byte_order_mark_are_no_change_of_a_template()
    {
        foreach (
            var file in _tool
                .Files("templates")
                .Where(static name => name.Contains(".scriban-", StringComparison.Ordinal))
        )
        {
            File.WriteAllText(
                Path.Combine(_tool.Folder, "templates", file),
                _tool.Read("templates/" + file).ReplaceLineEndings("\r\n"),
                new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true)
            );
        }

        Assert.Equal(new(0, "Checked 9 templates in templates: no errors\n", ""), _tool.Run("check", "templates"));
    }

    [Theory]
    [InlineData("nowhere", "There is no template folder 'nowhere'.\n")]
    [InlineData(
        "templates/page.css",
        "'templates/page.css' is not a template; templates end in .scriban-md or .scriban-txt.\n"
    )]
    [InlineData(
        "lost.scriban-md",
        "'lost.scriban-md' belongs to no letter: no folder above it holds a layout.scriban-md.\n"
    )]
    public void A_path_that_is_no_template_is_refused(string path, string error)
    {
        _tool.Write("lost.scriban-md", "a");

        Assert.Equal(new(2, "", error), _tool.Run("check", "templates", path));
    }

    [Fact]
    public void A_format_that_does_not_exist_is_refused() =>
        Assert.Equal(
            new(
                2,
                "",
                "imrdocs: 'xml' is not a format; the formats are: text, json, sarif, github\n"
                    + "Try 'imrdocs check --help'.\n"
            ),
            _tool.Run("check", "--format", "xml")
        );

    [Fact]
    public void Json_holds_every_fault()
    {
        Misspell();

        Assert.Equal(
            new(
                1,
                """
                {
                  "letter": "warranty",
                  "folders": [
                    "templates"
                  ],
                  "templates": 9,
                  "diagnostics": [
                    {
                      "path": "templates/inspector.scriban-md",
                      "line": 14,
                      "column": 18,
                      "endColumn": 24,
                      "severity": "error",
                      "id": "IMR1203",
                      "message": "QUOTED",
                      "help": "https://imrdocs.github.io/ImrDocs/diagnostics/IMR1203.html",
                      "includedFrom": {
                        "path": "templates/layout.scriban-md",
                        "line": 5,
                        "column": 4
                      }
                    }
                  ]
                }

                """.Replace(
                    "QUOTED",
                    @"\u0027inspector\u0027 has no field \u0027region\u0027. Did you mean \u0027regions\u0027?",
                    StringComparison.Ordinal
                ),
                ""
            ),
            _tool.Run("check", "templates", "--format", "json")
        );
    }

    [Fact]
    public void Sarif_names_the_rule_and_both_places()
    {
        Misspell();

        var result = _tool.Run("check", "templates", "--format", "sarif");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        using var sarif = JsonDocument.Parse(result.Output);
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        var run = sarif.RootElement.GetProperty("runs")[0];
        var driver = run.GetProperty("tool").GetProperty("driver");
        var found = run.GetProperty("results")[0];
        Assert.Equal("imrdocs", driver.GetProperty("name").GetString());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal(
            """{"id":"IMR1203","shortDescription":{"text":"A field exists in its """
                + """section"},"helpUri":"https://imrdocs.github.io/ImrDocs/diagnostics/IMR1203.html","""
                + "\"defaultConfiguration\":{\"level\":\"error\"}}",
            Compact(driver.GetProperty("rules")[found.GetProperty("ruleIndex").GetInt32()])
        );
        Assert.Equal(
            ("IMR1203", "error"),
            (found.GetProperty("ruleId").GetString(), found.GetProperty("level").GetString())
        );
        Assert.Equal(
            "'inspector' has no field 'region'. Did you mean 'regions'?",
            found.GetProperty("message").GetProperty("text").GetString()
        );
        Assert.Equal(
            """[{"physicalLocation":{"artifactLocation":{"uri":"templates/inspector.scriban-md"}"""
                + ""","region":{"startLine":14,"startColumn":18,"endColumn":24}}}]""",
            Compact(found.GetProperty("locations"))
        );
        Assert.Equal(
            """[{"physicalLocation":{"artifactLocation":{"uri":"templates/layout.scriban-md"}"""
                + ""","region":{"startLine":5,"startColumn":4}},"message":{"text":"included from here"}}]""",
            Compact(found.GetProperty("relatedLocations"))
        );
    }

    [Fact]
    public void GitHub_is_told_where_each_fault_is()
    {
        Misspell();
        Directory.Move(Path.Combine(_tool.Folder, "templates"), Path.Combine(_tool.Folder, "a,b:50%"));

        Assert.Equal(
            new(
                1,
                "::error file=a%2Cb%3A50%25/inspector.scriban-md,line=14,endLine=14,col=18,endColumn=24,"
                    + "title=IMR1203::'inspector' has no field 'region'. "
                    + "Did you mean 'regions'? (included from a,b:50%25/layout.scriban-md(5,4))\n"
                    + "Checked 9 templates in a,b:50%: 1 error\n"
                    + Tool.HintAt("IMR1203"),
                ""
            ),
            _tool.Run("check", "a,b:50%", "--format", "github")
        );
    }

    [Fact]
    public void Without_a_fault_machines_get_an_empty_result()
    {
        Assert.Equal(
            new(
                0,
                "{\n  \"letter\": \"warranty\",\n  \"folders\": [\n    \"templates\"\n  ],\n  \"templates\": 9,\n"
                    + "  \"diagnostics\": []\n}\n",
                ""
            ),
            _tool.Run("check", "templates", "--format", "json")
        );
        Assert.Equal(
            new(0, "Checked 9 templates in templates: no errors\n", ""),
            _tool.Run("check", "templates", "--format", "github")
        );
        using var sarif = JsonDocument.Parse(_tool.Run("check", "templates", "--format", "sarif").Output);
        var analyzed = sarif.RootElement.GetProperty("runs")[0].GetProperty("artifacts");
        Assert.Equal(9, analyzed.GetArrayLength());
        Assert.Equal(
            """{"location":{"uri":"templates/claim-header.scriban-md"},"roles":["analysisTarget"]}""",
            Compact(analyzed[0])
        );
    }

    private static string Compact(JsonElement element)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            element.WriteTo(json);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private void Misspell() =>
        _tool.Write(
            "templates/inspector.scriban-md",
            _tool
                .Read("templates/inspector.scriban-md")
                .Replace("inspector.regions", "inspector.region", StringComparison.Ordinal)
        );
}
