using System.Text;
using ImrDocs.Json;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Templates;
using ImrDocs.Templating.Diagnostics;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.Corpus;

public class CorpusTests
{
    // Only a letter that is written can break these.
    private static readonly string[] OfRendering = ["IMR1301", "IMR1302", "IMR1303"];

    public static TheoryData<string> Names => [.. CorpusFolder.Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_has_exactly_the_diagnostics_that_it_says(string name)
    {
        var corpusCase = CorpusFolder.Cases[name];

        Assert.Equal(corpusCase.Expected, corpusCase.Letter == "receipt" ? Diagnose(corpusCase, Receipts.Json) : Diagnose<Notice>(corpusCase, Notices.Json, Notices.LeastJson));
    }

    [Fact]
    public void There_are_as_many_cases_as_the_rules_deserve() => Assert.InRange(CorpusFolder.Cases.Count, 200, int.MaxValue);

    [Fact]
    public void Every_rule_has_a_case_that_is_wrong_and_one_that_only_looks_wrong()
    {
        var rules = RuleCatalog.All.Select(static rule => rule.Id);

        Assert.Equal(rules, CorpusFolder.Cases.Values.Where(static c => !c.IsRight).Select(static c => c.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(rules, CorpusFolder.Cases.Values.Where(static c => c.IsRight).Select(static c => c.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_wrong_case_breaks_the_rule_that_it_is_about() => Assert.All(
        CorpusFolder.Cases.Values.Where(static c => !c.IsRight),
        static c => Assert.Contains(c.Expected, line => line.Contains($" {c.Id}: ", StringComparison.Ordinal)));

    // What passes the check is rendered too: a rule that lets through what cannot be rendered has a hole.
    private static IEnumerable<string> Diagnose<TLetter>(CorpusCase corpusCase, params string[] usual)
        where TLetter : class, ILetter<TLetter>
    {
        var found = TemplateCheck.Run(corpusCase.Templates, TLetter.LetterSchema);
        return found.Any(static d => d.Rule.Severity == TemplateSeverity.Error)
            ? found.Select(static d => d.ToString())
            : found.Select(static d => d.ToString()).Concat((corpusCase.Json is { } json ? [json] : usual).SelectMany(data => Render<TLetter>(corpusCase, data)).Distinct());
    }

    private static IEnumerable<string> Diagnose(CorpusCase corpusCase, string usual) => Diagnose<Receipt>(corpusCase, usual);

    private static IEnumerable<string> Render<TLetter>(CorpusCase corpusCase, string json)
        where TLetter : class, ILetter<TLetter>
    {
        var letter = LetterJson.Read<TLetter>(Encoding.UTF8.GetBytes(json)).Value ?? throw new InvalidOperationException("The data of the case is wrong.");
        try
        {
            new LetterRenderer<TLetter>(corpusCase.Templates).Render(letter, LetterFormat.Html);
            return [];
        }
        catch (TemplateException exception)
        {
            Assert.All(exception.Diagnostics, static d => Assert.Contains(d.Rule.Id, OfRendering));
            return exception.Diagnostics.Select(static d => d.ToString());
        }
    }
}
