using System.Text.Json;
using System.Xml.Linq;
using ImrDocs.Letters;
using ImrDocs.Warranties;

namespace ImrDocs.Cli.Tests;

public sealed class VerifyReportTests : IDisposable
{
    private readonly Tool _tool = new();

    public VerifyReportTests() => LetterCopy.MakeIn(_tool);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Json_tells_of_each_sample_and_form()
    {
        LetterCopy.Change(_tool, "page.css", "body", "body ");
        File.Delete(Path.Combine(_tool.Folder, LetterCopy.Samples, "seed.json"));

        var result = _tool.Run("verify", "--format", "json");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        using var json = JsonDocument.Parse(result.Output);
        var root = json.RootElement;
        Assert.Equal(
            ("warranty", false),
            (root.GetProperty("letter").GetString(), root.GetProperty("isMatch").GetBoolean())
        );
        Assert.Equal(9, root.GetProperty("samples").GetArrayLength());
        var first = root.GetProperty("samples")[0];
        Assert.Equal(
            ("header-standard", "different"),
            (first.GetProperty("name").GetString(), first.GetProperty("status").GetString())
        );
        Assert.Equal(
            LetterCopy.Formats.All.Select(static form => form == LetterFormat.Html ? "different" : "equal"),
            first.GetProperty("files").EnumerateArray().Select(static file => file.GetProperty("status").GetString())
        );
        Assert.Equal(JsonValueKind.Null, first.GetProperty("files")[0].GetProperty("received").ValueKind);
        Assert.Equal(
            LetterCopy.Received("header-standard", LetterFormat.Html),
            first.GetProperty("files")[1].GetProperty("received").GetString()
        );
        var change = Assert.Single(first.GetProperty("changes").EnumerateArray());
        Assert.Equal(
            ("Page, style", "page"),
            (change.GetProperty("clause").GetString(), change.GetProperty("kind").GetString())
        );
        Assert.Equal(
            LetterFiles<WarrantyDecision>.Verified("seed").Select(static file => $"{LetterCopy.Samples}/{file}"),
            root.GetProperty("orphans").EnumerateArray().Select(static file => file.GetString())
        );
        Assert.Equal(
            "imrdocs review templates/warranty --remove-orphans",
            root.GetProperty("removeOrphansCommand").GetString()
        );
    }

    [Fact]
    public void JUnit_has_a_test_for_each_sample_and_form()
    {
        _tool.Write(LetterCopy.Verified("seed"), "\u0001 old\n");
        _tool.Write(LetterCopy.Samples + "/bad.json", "{");

        var result = _tool.Run("verify", "--format", "junit");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        var suite = XDocument.Parse(result.Output).Root!.Element("testsuite")!;
        Assert.Equal(
            ($"{(LetterCopy.Letters * LetterCopy.Forms) + 1}", "1", "1"),
            (
                (string?)suite.Attribute("tests"),
                (string?)suite.Attribute("failures"),
                (string?)suite.Attribute("errors")
            )
        );
        var tests = suite.Elements("testcase").ToDictionary(static test => (string)test.Attribute("name")!);
        Assert.Empty(tests["seed (html)"].Elements());
        Assert.Equal(
            "the letter is not the approved one",
            (string?)tests["seed (md)"].Element("failure")!.Attribute("message")
        );
        Assert.Contains("[U+0001] old", tests["seed (md)"].Value, StringComparison.Ordinal);
        Assert.StartsWith(
            "Inspector, before heading (removed)\n  [-[U+0001] old-]\n",
            tests["seed (md)"].Value,
            StringComparison.Ordinal
        );
        Assert.Contains("bad.json(1,2): error IMR2001", tests["bad"].Element("error")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void GitHub_and_Sarif_show_each_fault_where_it_is()
    {
        LetterCopy.Change(_tool, "page.css", "body", "body ");
        File.Delete(Path.Combine(_tool.Folder, LetterCopy.Verified("seed")));

        var github = _tool.Run("verify", "--only", "seed", "--format", "github");
        var sarif = _tool.Run("verify", "--only", "seed", "--format", "sarif");

        Assert.Equal((1, 1), (github.ExitCode, sarif.ExitCode));
        Assert.Equal(
            "::error file=templates/warranty/samples/seed.json,line=1,endLine=1,col=1,title=IMR5002::the "
                + "letter of 'seed' has no approved md version; read it and accept it: imrdocs review "
                + "templates/warranty",
            github.Output.Split('\n')[1]
        );
        Assert.Matches(
            "^::error file=templates/warranty/page.css,line=[0-9]+,endLine=[0-9]+,col=1,title=IMR5001::",
            github.Output.Split('\n')[0]
        );
        using var json = JsonDocument.Parse(sarif.Output);
        Assert.Equal(
            ["IMR5001", "IMR5002"],
            json.RootElement.GetProperty("runs")[0]
                .GetProperty("results")
                .EnumerateArray()
                .Select(static found => found.GetProperty("ruleId").GetString())
        );
    }
}
