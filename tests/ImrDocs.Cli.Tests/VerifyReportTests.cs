using System.Text.Json;
using System.Xml.Linq;

namespace ImrDocs.Cli.Tests;

/// <summary>The shapes of what machines read of <c>verify</c>.</summary>
public sealed class VerifyReportTests : IDisposable
{
    private readonly Tool _tool = new();

    public VerifyReportTests() => LetterCopy.MakeIn(_tool);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void JUnit_tells_by_clause_what_changed_in_each_form_and_counts_what_failed()
    {
        LetterCopy.ChangeWord(_tool);
        LetterCopy.Change(_tool, "page.css", "body {", "body{");
        File.Delete(Path.Combine(_tool.Folder, LetterCopy.Samples, "seed.json"));
        _tool.Write(LetterCopy.Samples + "/bad.json", "{");

        var root = XDocument.Parse(_tool.Run("verify", "--format", "junit").Output).Root!;

        Assert.Equal(("testsuites", "testsuite"), (root.Name.LocalName, Assert.Single(root.Elements()).Name.LocalName));
        var suite = root.Element("testsuite")!;
        Assert.All(new[] { root, suite }, static counted =>
            Assert.Equal(
                ("21", "20", "1"),
                (Attribute(counted, "tests"), Attribute(counted, "failures"), Attribute(counted, "errors"))
            )
        );
        Assert.Equal("WarrantyDecision", Attribute(suite, "name"));
        var tests = suite.Elements().ToList();
        Assert.Equal(21, tests.Count);
        Assert.All(tests, static test =>
            Assert.Equal(
                ("testcase", "WarrantyDecision", 1),
                (test.Name.LocalName, Attribute(test, "classname"), test.Elements().Count())
            )
        );
        Assert.Equal(20, suite.Descendants("failure").Count());
        Assert.Equal("the letter could not be made", Attribute(Assert.Single(suite.Descendants("error")), "message"));
        Assert.Equal(
            "Inspector, sentence 6\n  The inspector has the following [-qualifications-]{+skills+}:\n",
            Text("none-cited (md)")
        );
        Assert.Equal("Page, style (HTML only)\n  body[-␣-]{\n", Text("none-cited (html)"));
        Assert.Equal(
            "Remove it: imrdocs review templates/warranty --remove-orphans\n",
            Text("WarrantyDecision.Letter_sample=seed.verified.md")
        );

        string Text(string name) => tests.Single(test => Attribute(test, "name") == name).Element("failure")!.Value;
    }

    [Fact]
    public void Where_the_page_follows_the_text_JUnit_says_so()
    {
        LetterCopy.ChangeWord(_tool);

        var suite = XDocument
            .Parse(_tool.Run("verify", "--only", "seed", "--format", "junit").Output)
            .Root!.Element("testsuite")!;

        Assert.Equal(
            [("seed (md)", LetterCopy.Verified("seed")), ("seed (html)", LetterCopy.Verified("seed", "html"))],
            suite.Elements().Select(static test => (Attribute(test, "name"), Attribute(test, "file")))
        );
        Assert.Equal(
            "The change of the letter's text, which 'seed (md)' shows.\n",
            suite.Elements().Last().Element("failure")!.Value
        );
    }

    [Fact]
    public void Sarif_has_a_rule_for_each_result_and_a_place_for_each()
    {
        LetterCopy.ChangeWord(_tool);
        File.Delete(Path.Combine(_tool.Folder, LetterCopy.Samples, "seed.json"));
        _tool.Write(LetterCopy.Samples + "/bad.json", "{");
        _tool.Write(
            LetterCopy.Verified("hostile"),
            _tool.Read(LetterCopy.Verified("hostile")).Replace("\n", "\r\n", StringComparison.Ordinal)
        );
        File.Delete(Path.Combine(_tool.Folder, LetterCopy.Verified("none-cited")));

        using var json = JsonDocument.Parse(_tool.Run("verify", "--format", "sarif").Output);

        Assert.Equal(
            ("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0"),
            (json.RootElement.GetProperty("$schema").GetString(), json.RootElement.GetProperty("version").GetString())
        );
        var run = Assert.Single(json.RootElement.GetProperty("runs").EnumerateArray());
        var rules = run.GetProperty("tool")
            .GetProperty("driver")
            .GetProperty("rules")
            .EnumerateArray()
            .Select(static rule => rule.GetProperty("id").GetString())
            .ToList();
        Assert.Equal(["IMR2001", "IMR5001", "IMR5002", "IMR5003", "IMR5004"], rules);
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(
            [("IMR2001", 1), ("IMR5001", 2), ("IMR5002", 1), ("IMR5003", 1), ("IMR5004", 2)],
            results
                .CountBy(static found => found.GetProperty("ruleId").GetString()!)
                .OrderBy(static id => id.Key, StringComparer.Ordinal)
                .Select(static id => (id.Key, id.Value))
        );
        Assert.All(results, found =>
        {
            Assert.Equal(found.GetProperty("ruleId").GetString(), rules[found.GetProperty("ruleIndex").GetInt32()]);
            Assert.Equal("error", found.GetProperty("level").GetString());
            var place = Assert.Single(found.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            Assert.True(File.Exists(Path.Combine(_tool.Folder, Uri.UnescapeDataString(uri))), uri);
            Assert.InRange(place.GetProperty("region").GetProperty("startLine").GetInt32(), 1, 100_000);
            Assert.InRange(place.GetProperty("region").GetProperty("startColumn").GetInt32(), 1, 100_000);
        });
        Assert.Contains(
            "Inspector, sentence 6: The inspector has the following [-qualifications-]{+skills+}: (in 8 letters: "
                + "header-standard, header-urgent, hostile, manual-and-other-source, other-source-2015, and 3 more); "
                + "accept or reject the change: imrdocs review templates/warranty",
            results.Select(static found => found.GetProperty("message").GetProperty("text").GetString())
        );
    }

    private static string? Attribute(XElement element, string name) => (string?)element.Attribute(name);
}
