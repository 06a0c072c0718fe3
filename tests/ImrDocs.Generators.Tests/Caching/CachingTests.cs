using ImrDocs.Generators.Guarding;
using ImrDocs.Generators.Tests.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ImrDocs.Generators.Tests.Caching;

public sealed class CachingTests
{
    private const string Header =
        "namespace N; [Section] internal sealed partial record Header { public required partial string Name { "
        + "get; init; } public partial Kind? Kind { get; init; } }";

    private const string Letter =
        "namespace N; enum Kind { A, B } [Letter(\"x\")] internal sealed partial record Letter { public "
        + "required partial Header Header { get; init; } public required partial Kind Kind { get; init; } }";

    private const string Faulty =
        "namespace N; [Section] internal sealed partial record Faulty { public required partial double A { get; "
        + "init; } }";

    [Fact]
    public void An_unrelated_edit_runs_nothing_anew()
    {
        var compilation = Consumer.Compile(Header, Letter, Faulty, "class Unrelated { }");
        var first = Generation.Of(compilation);

        var second = first.Again(Edit(compilation, 3, "class Unrelated { int _edited; }"));

        Assert.All(StepNames.Models, step => Assert.NotEmpty(second.Reasons(step)));
        Assert.All(StepNames.Models, step =>
            Assert.All(second.Reasons(step), static reason =>
                Assert.True(
                    reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
                    reason.ToString()
                )
            )
        );
        Assert.Empty(second.EmittedAnew());
    }

    [Fact]
    public void An_edit_of_one_section_emits_no_other()
    {
        var compilation = Consumer.Compile(Header, Letter);
        var first = Generation.Of(compilation);

        var second = first.Again(Edit(compilation, 0, Header.Replace("Name", "Title", StringComparison.Ordinal)));

        Assert.Equal(["N.Header.g.cs"], second.EmittedAnew());
        Assert.Contains("title", second.Files["N.Header.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_an_enum_emits_its_binding_alone()
    {
        var compilation = Consumer.Compile(Header, Letter);
        var first = Generation.Of(compilation);

        var second = first.Again(
            Edit(compilation, 1, Letter.Replace("{ A, B }", "{ A, B, C }", StringComparison.Ordinal))
        );

        Assert.Equal(["ImrDocs.Generated.N_Kind.g.cs"], second.EmittedAnew());
    }

    [Fact]
    public void A_declaration_that_moves_emits_nothing_anew_and_its_faults_move_with_it()
    {
        var compilation = Consumer.Compile(Header, Faulty);
        var first = Generation.Of(compilation);

        var second = first.Again(Edit(Edit(compilation, 0, "\n" + Header), 1, "\n" + Faulty));

        Assert.Equal(
            [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged],
            second.Reasons(StepNames.Sections)
        );
        Assert.Empty(second.EmittedAnew());
        Assert.Equal(Line(first) + 1, Line(second));
        Assert.Equal([IncrementalStepRunReason.Modified], second.Reasons(StepNames.Diagnostics));
    }

    [Fact]
    public void Equal_declarations_give_equal_models()
    {
        var first = Generation.Of(Header, Letter, Faulty);
        var second = Generation.Of(Header, Letter, Faulty);

        Assert.All(StepNames.Models, step => Assert.Equal(first.Values(step), second.Values(step)));
        Assert.All(StepNames.Models, step =>
            Assert.Equal(
                first.Values(step).Select(static v => v.GetHashCode()),
                second.Values(step).Select(static v => v.GetHashCode())
            )
        );
    }

    [Fact]
    public void No_step_keeps_hold_of_the_compilation()
    {
        var generation = Generation.Of(Header, Letter, Faulty);

        Assert.All(StepNames.Models, step =>
            Assert.All(generation.Values(step), static value => Assert.Empty(ObjectGraph.CompilerObjects(value)))
        );
    }

    [Fact]
    public void The_walk_over_an_object_graph_finds_a_compilation()
    {
        var compilation = Consumer.Compile("");

        Assert.NotEmpty(
            ObjectGraph.CompilerObjects(new { Nested = new List<object> { Tuple.Create(compilation.SyntaxTrees[0]) } })
        );
        Assert.NotEmpty(ObjectGraph.CompilerObjects(new[] { (object)compilation.Assembly }));
        Assert.NotEmpty(ObjectGraph.CompilerObjects(Location.Create(compilation.SyntaxTrees[0], default)));
    }

    private static Compilation Edit(Compilation compilation, int file, string source)
    {
        var tree = compilation.SyntaxTrees.ElementAt(file);
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(Consumer.Usings + source)));
    }

    private static int Line(Generation generation) =>
        Assert.Single(generation.Diagnostics).Location.GetLineSpan().StartLinePosition.Line;
}
