using System.Text.Json;
using ImrDocs.Letters;

namespace ImrDocs.Cli.Tests;

/// <summary>Where machines show what <c>verify</c> found: each change once, at the line that writes it.</summary>
public sealed class ChangePlaceTests : IDisposable
{
    private const string Review = "; accept or reject the change: imrdocs review templates/warranty";

    private readonly Tool _tool = new();

    public ChangePlaceTests() => LetterCopy.MakeIn(_tool);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Wording_that_all_letters_share_is_shown_once_at_its_line()
    {
        LetterCopy.ChangeWord(_tool);

        Assert.Equal(
            [
                "templates/warranty/inspector.scriban-md,line=11,endLine=11,col=33,title=IMR5001::"
                    + "Inspector, sentence 6: The inspector has the following [-qualifications-]{+skills+}: "
                    + "(in all 10 letters)"
                    + Review,
            ],
            GitHub()
        );
        using var sarif = JsonDocument.Parse(_tool.Run("verify", "--format", "sarif").Output);
        var found = Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal(
            """{"artifactLocation":{"uri":"templates/warranty/inspector.scriban-md"},"region":"""
                + """{"startLine":11,"startColumn":33}}""",
            JsonSerializer.Serialize(found.GetProperty("locations")[0].GetProperty("physicalLocation"))
        );
    }

    [Fact]
    public void Wording_of_an_included_template_is_shown_in_that_template()
    {
        LetterCopy.Change(_tool, "grounds.scriban-md", "gave no grounds for", "named no grounds for");

        Assert.All(GitHub(), static line =>
            Assert.StartsWith("templates/warranty/grounds.scriban-md,line=6,", line, StringComparison.Ordinal)
        );
        Assert.NotEmpty(GitHub());
    }

    [Fact]
    public void Wording_that_went_is_shown_where_it_stood()
    {
        LetterCopy.Change(_tool, "inspector.scriban-md", "The inspector has the following qualifications:\n\n", "");

        Assert.StartsWith(
            "templates/warranty/inspector.scriban-md,line=9,endLine=9,col=1,title=IMR5001::Inspector, after sentence 5 "
                + "(removed): [-The inspector has the following qualifications:-] (in all 10 letters)",
            Assert.Single(GitHub()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Words_that_went_from_between_two_values_are_shown_at_the_template()
    {
        LetterCopy.Change(_tool, "items.scriban-md", "}}*: **{{", "}}* **{{");

        Assert.All(GitHub("--only", "seed"), static line =>
            Assert.StartsWith("templates/warranty/i", line, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_value_that_the_sample_holds_is_shown_in_the_sample()
    {
        var sample = LetterCopy.Samples + "/seed.json";
        var text = _tool.Read(sample);
        _tool.Write(sample, text.Replace("with a knife", "with a saw", StringComparison.Ordinal));

        var line = Assert.Single(GitHub());

        var number = text.Split("with a knife")[0].Count(static c => c == '\n') + 1;
        Assert.StartsWith($"{sample},line={number},endLine={number},col=", line, StringComparison.Ordinal);
        Assert.Contains("[-knife-]{+saw+}", line, StringComparison.Ordinal);
        Assert.Contains(
            "(in 1 letter: seed; printed by templates/warranty/items.scriban-md(",
            line,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_value_that_is_printed_in_another_way_is_shown_once_at_the_line_that_prints_it()
    {
        LetterCopy.Change(
            _tool,
            "claim-header.scriban-md",
            "$.header.date_of_purchase | date.to_string '%m/%d/%Y'",
            "$.header.date_of_purchase | date.to_string '%d.%m.%Y'"
        );

        Assert.StartsWith(
            "templates/warranty/claim-header.scriban-md,line=8,endLine=8,col=8,title=IMR5001::Claim header, date of "
                + "purchase: ",
            Assert.Single(GitHub(), static found => found.Contains("title=IMR5001", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_style_the_title_and_the_running_head_are_shown_in_their_files()
    {
        LetterCopy.Change(_tool, "page.css", "font: 100%/1.55", "font: 110%/1.55");
        LetterCopy.Change(_tool, "title.scriban-txt", "Warranty Decision", "Decision");
        LetterCopy.Change(_tool, "running-head.scriban-txt", "Claim Number", "Claim");
        var line = _tool.Read(LetterCopy.Folder + "/page.css").Split("font: 110%")[0].Count(static c => c == '\n') + 1;

        var places = GitHub("--only", "header-standard").Select(static found => found.Split(",col=")[0]);

        Assert.Equal(
            [
                "templates/warranty/title.scriban-txt,line=1,endLine=1",
                "templates/warranty/running-head.scriban-txt,line=1,endLine=1",
                $"templates/warranty/page.css,line={line},endLine={line}",
            ],
            places
        );
    }

    [Fact]
    public void What_no_template_explains_is_shown_in_the_approved_file()
    {
        _tool.Write(
            LetterCopy.Verified("seed", LetterFormat.Html),
            _tool
                .Read(LetterCopy.Verified("seed", LetterFormat.Html))
                .Replace("<main>", "<main >", StringComparison.Ordinal)
        );

        Assert.StartsWith(
            "templates/warranty/samples/WarrantyDecision.Letter_sample=seed.verified.html,line=",
            Assert.Single(GitHub()),
            StringComparison.Ordinal
        );
    }

    private string[] GitHub(params string[] arguments) =>
        [
            .. _tool
                .Run(["verify", "--format", "github", .. arguments])
                .Output.Split('\n')
                .Where(static line => line.StartsWith("::", StringComparison.Ordinal))
                .Select(static line => line["::error file=".Length..]),
        ];
}
