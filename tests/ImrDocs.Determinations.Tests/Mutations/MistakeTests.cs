using System.Globalization;
using System.Text;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Schema;
using ImrDocs.Warranties;

namespace ImrDocs.Determinations.Tests.Mutations;

public class MistakeTests
{
    private static readonly IReadOnlyDictionary<string, string> Files = Read();

    [Fact]
    public Task Mistakes_of_tired_authors_are_found_by_these_rules()
    {
        var found = new string[Mistake.All.Count];
        Parallel.For(0, found.Length, i => found[i] = Check(Make(Mistake.All[i])));
        var report = new StringBuilder();
        report.Append(
            CultureInfo.InvariantCulture,
            $"""
            # Mistakes of tired authors

            {found.Count(static rules => rules.Length > 0)} of {found.Length} are found. Each is made alone, by hand.

            mistake | template | found by
            ---|---|---

            """
        );
        foreach (var (mistake, rules) in Mistake.All.Zip(found))
        {
            report.Append(
                CultureInfo.InvariantCulture,
                $"{mistake.Kind} | {mistake.File} | {(rules.Length > 0 ? rules : "no")}\n"
            );
        }

        return Snapshot.Verify(this, report.ToString().ReplaceLineEndings("\n"), "md");
    }

    [Fact]
    public void Nothing_is_found_where_no_mistake_is_made() => Assert.Equal("", Check(TemplateFiles.FromTexts(Files)));

    private static TemplateFiles Make(Mistake mistake)
    {
        var path = Files.Keys.Single(path => path.StartsWith($"{mistake.File}.scriban-", StringComparison.Ordinal));
        var parts = Files[path].Split(mistake.Text);
        Assert.True(parts.Length == 2, $"{path} says '{mistake.Text}' {parts.Length - 1} times.");
        return TemplateFiles.FromTexts(
            Files.Select(file =>
                KeyValuePair.Create(file.Key, file.Key == path ? string.Join(mistake.Mistaken, parts) : file.Value)
            )
        );
    }

    private static string Check(TemplateFiles files) =>
        string.Join(
            ", ",
            TemplateCheck
                .Run(files, Schema<WarrantyDecision>())
                .Select(static diagnostic => diagnostic.Rule.Id)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    private static Dictionary<string, string> Read()
    {
        var files = TemplateFiles.FromAssembly(typeof(WarrantyDecision).Assembly, "warranty");
        return files.Paths.ToDictionary(static path => path, path => files.Find(path)!);
    }

    private static LetterSchema Schema<T>()
        where T : class, ILetter<T> => T.LetterSchema;
}
