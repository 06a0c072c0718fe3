using ImrDocs.Determinations.Tests.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Determinations.Tests.Mutations;

public class MutationTests
{
    private static readonly IReadOnlyDictionary<string, string> Files = Read();

    [Fact]
    public Task Every_mutant_that_changes_a_letter_is_caught_and_the_others_are_explained()
    {
        var run = new MutationRun(Files, [.. Samples.All.Select(Samples.Read)]);
        var mutants = Files
            .Keys.Where(TemplateNames.IsTemplate)
            .Order(StringComparer.Ordinal)
            .SelectMany(static path => new MutantGenerator(path, Files[path], NamesOfKind(path)).Generate())
            .ToList();
        var verdicts = new Verdict[mutants.Count];
        Parallel.For(0, mutants.Count, i => verdicts[i] = run.Judge(mutants[i]));
        return Snapshot.Verify(this, MutationReport.Write([.. mutants.Zip(verdicts)], Files), "md");
    }

    [Fact]
    public void A_mutant_that_no_sample_shows_survives()
    {
        var mutant = new Mutant(
            MutationKind.Literal,
            "another wording",
            "case-summary.scriban-md",
            Files["case-summary.scriban-md"] + "\n\nA sentence that no letter had.\n"
        );

        Assert.Equal(Verdict.Survivor, new MutationRun(Files, []).Judge(mutant));
        Assert.Equal(Verdict.CaughtBySnapshot, new MutationRun(Files, [Samples.Read(Samples.All[0])]).Judge(mutant));
    }

    [Fact]
    public void A_small_template_has_exactly_these_mutants() =>
        Assert.Equal(
            [
                "a.scriban-md(1,1) {{ -> {{~",
                "a.scriban-md(1,1) {{ -> {{-",
                "a.scriban-md(1,4) if -> i",
                "a.scriban-md(1,4) if -> end",
                "a.scriban-md(1,4) if -> include",
                "a.scriban-md(1,4) if -> x",
                "a.scriban-md(1,4) if -> nothing",
                "a.scriban-md(1,7) x -> xx",
                "a.scriban-md(1,7) x -> end",
                "a.scriban-md(1,7) x -> if",
                "a.scriban-md(1,7) x -> include",
                "a.scriban-md(1,7) x -> nothing",
                "a.scriban-md(1,8) . -> nothing",
                "a.scriban-md(1,8) . -> ?.",
                "a.scriban-md(1,9) y -> yx",
                "a.scriban-md(1,9) y -> nothing",
                "a.scriban-md(1,11) > -> <",
                "a.scriban-md(1,11) > -> >=",
                "a.scriban-md(1,11) > -> ==",
                "a.scriban-md(1,13) 0 -> 01",
            ],
            new MutantGenerator("a.scriban-md", "{{ if x.y > 0 }}\n{{ include 'b' }}{{ end }}", ["b", "c"])
                .Generate()
                .Select(static m => m.Name)
                .Take(20)
        );

    [Fact]
    public void Tags_are_left_out_and_change_places() =>
        Assert.Equal(
            [
                "a.scriban-md(1,1) without {{ if x }}",
                "a.scriban-md(1,1) {{ if x }} behind {{ include 'b' }}",
                "a.scriban-md(2,1) without {{ include 'b' }}",
                "a.scriban-md(2,1) {{ include 'b' }} behind {{ end }}",
                "a.scriban-md(3,1) without {{ end }}",
            ],
            new MutantGenerator("a.scriban-md", "{{ if x }}\n{{ include 'b' }}{{ end }}", ["b"])
                .Generate()
                .Where(static m => m.Kind == MutationKind.Tag)
                .Select(static m => m.Name)
        );

    private static string[] NamesOfKind(string path) =>
        [
            .. Files
                .Keys.Where(other =>
                    TemplateNames.IsTemplate(other) && TemplateNames.KindOf(other) == TemplateNames.KindOf(path)
                )
                .Select(TemplateNames.OfPath)
                .Order(StringComparer.Ordinal),
        ];

    private static Dictionary<string, string> Read()
    {
        var files = TemplateFiles.FromAssembly(typeof(FinalDetermination).Assembly, "determination");
        return files.Paths.ToDictionary(static path => path, path => files.Find(path)!);
    }
}
