namespace ImrDocs.Generators.Tests.Architecture;

/// <summary>The floors of each project: its namespaces depend on each other one way.</summary>
public sealed class NamespaceTests
{
    public static TheoryData<string> Projects =>
        [
            "generators/ImrDocs.Generators",
            "src/ImrDocs",
            "src/ImrDocs.CommandLine",
            "src/ImrDocs.Determinations",
            "src/ImrDocs.Snapshots",
            "src/ImrDocs.Templating",
            "src/ImrDocs.Verification",
            "src/ImrDocs.Xunit",
        ];

    [TheoryWith(Needs.Time)]
    [MemberData(nameof(Projects))]
    public void No_namespaces_depend_on_each_other(string project) =>
        Assert.Empty(NamespaceGraph.OfProject(Path.Combine(RepositoryFolder.Path, project)).Circles);

    [Fact]
    public void Two_namespaces_that_use_each_other_are_a_circle() =>
        Assert.Equal(
            ["A -> B (One uses Two)", "B -> A (Two uses One)"],
            NamespaceGraph
                .OfSources([
                    "namespace A; class One { B.Two two; }",
                    "namespace B; class Two { A.One one; }",
                    "namespace C; class Three { A.One one; B.Two two; }",
                ])
                .Circles
        );

    [Fact]
    public void What_a_method_calls_counts_as_what_it_declares() =>
        Assert.Equal(
            ["A -> B (One uses Two)", "B -> A (Two uses One)"],
            NamespaceGraph
                .OfSources([
                    "namespace A { using B; static class One { public static void Do() => 1.Twice(); } }",
                    "namespace B { static class Two { public static void Twice(this int i) => A.One.Do(); } }",
                ])
                .Circles
        );
}
