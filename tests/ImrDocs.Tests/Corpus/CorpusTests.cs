using ImrDocs.Diagnostics;

namespace ImrDocs.Tests.Corpus;

public class CorpusTests
{
    public static TheoryData<string> Names => [.. CorpusFolder.Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_has_exactly_the_diagnostics_that_it_says(string name)
    {
        var corpusCase = CorpusFolder.Cases[name];

        Assert.Equal(corpusCase.Expected, CorpusDiagnosis.Of(corpusCase));
    }

    [Fact]
    public void There_are_as_many_cases_as_the_rules_deserve() =>
        Assert.InRange(CorpusFolder.Cases.Count, 200, int.MaxValue);

    [Fact]
    public void Every_rule_has_a_case_that_is_wrong_and_one_that_only_looks_wrong()
    {
        var rules = RuleCatalog.All.Select(static rule => rule.Id);

        Assert.Equal(
            rules,
            CorpusFolder
                .Cases.Values.Where(static c => !c.IsRight)
                .Select(static c => c.Id)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            rules,
            CorpusFolder
                .Cases.Values.Where(static c => c.IsRight)
                .Select(static c => c.Id)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_wrong_case_breaks_the_rule_that_it_is_about() =>
        Assert.All(CorpusFolder.Cases.Values.Where(static c => !c.IsRight), static c =>
            Assert.Contains(c.Expected, line => line.Contains($" {c.Id}: ", StringComparison.Ordinal))
        );
}
