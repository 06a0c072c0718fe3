using ImrDocs.Generators.Guarding;
using ImrDocs.Generators.Templates;
using ImrDocs.Generators.Tests.Caching;
using ImrDocs.Generators.Tests.Compiling;
using ImrDocs.Templating.Binding.Tree;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace ImrDocs.Generators.Tests.Templates;

public sealed class TemplateCachingTests
{
    private const string Letter =
        "[Letter(\"post\")] internal sealed partial record Post { [DataOnly] public required partial string "
        + "Name { get; init; } }";

    private static readonly TemplateText[] Folder =
    [
        new("post", "a.scriban-md", "{{ include 'b' }}"),
        new("post", "b.scriban-md", "b {{ name }}"),
        new("post", "c.scriban-md", "c {{ name }}"),
        new("post", "layout.scriban-md", "{{ include 'a' }} {{ include 'c' }}"),
        new("post", "running-head.scriban-txt", "{{ name }}"),
        new("post", "title.scriban-txt", "Post"),
    ];

    private readonly Compilation _compilation = Consumer.Compile(Letter, "class Unrelated { }");

    [Fact]
    public void An_unrelated_edit_checks_nothing()
    {
        var second = First()
            .Again(
                _compilation.ReplaceSyntaxTree(
                    _compilation.SyntaxTrees.Last(),
                    Consumer.Parse("class Unrelated { int _edited; }", "File1.cs")
                )
            );

        Assert.All(StepNames.Templates, step =>
            Assert.All(second.Reasons(step), static reason =>
                Assert.True(reason is Cached or Unchanged, reason.ToString())
            )
        );
        Assert.All(StepNames.Templates, step => Assert.NotEmpty(second.Reasons(step)));
    }

    [Fact]
    public void An_edit_of_a_template_checks_it_and_what_includes_it_and_nothing_else()
    {
        var first = First();
        var second = first.Again(_compilation, Folder[1], new("post", "b.scriban-md", "b {{ nmae }}"));

        Assert.Equal(
            [Cached, Modified, Cached, Cached, Cached, Cached],
            Settled(second.Reasons(StepNames.ParsedTemplates))
        );
        Assert.Equal(
            [
                "a.scriban-md Modified",
                "b.scriban-md Modified",
                "c.scriban-md Cached",
                "layout.scriban-md Modified",
                "running-head.scriban-txt Cached",
                "title.scriban-txt Cached",
            ],
            Units(second)
                .Zip(Settled(second.Reasons(StepNames.TemplateUnits)), static (unit, reason) =>
                    $"{unit.Unit.Template.Path} {reason}"
                )
        );
        Assert.Equal([Modified, Cached, Cached], Settled(second.Reasons(StepNames.CheckedTemplates)));
        Assert.Equal("IMR1201", Assert.Single(second.Diagnostics).Id);
    }

    [Fact]
    public void What_was_found_out_about_the_other_templates_is_used_again()
    {
        var first = First();
        var second = first.Again(_compilation, Folder[1], new("post", "b.scriban-md", "b"));

        Assert.Equal(
            [false, false, true, false, true, true],
            Units(first).Zip(Units(second), static (before, after) => ReferenceEquals(before.Unit, after.Unit))
        );
        Assert.Same(Included(first, "c.scriban-md"), Included(second, "c.scriban-md"));
        Assert.NotSame(Included(first, "a.scriban-md"), Included(second, "a.scriban-md"));
    }

    [Fact]
    public void An_edit_that_leaves_a_text_as_it_is_checks_nothing()
    {
        var second = First().Again(_compilation, Folder[1], new("post", "b.scriban-md", "b {{ name }}"));

        Assert.All(second.Reasons(StepNames.TemplateUnits), static reason =>
            Assert.True(reason is Cached or Unchanged)
        );
        Assert.All(second.Reasons(StepNames.CheckedTemplates), static reason =>
            Assert.True(reason is Cached or Unchanged)
        );
    }

    [Fact]
    public void An_edit_of_the_letter_checks_its_templates_again_and_parses_none()
    {
        var second = First()
            .Again(
                _compilation.ReplaceSyntaxTree(
                    _compilation.SyntaxTrees.First(),
                    Consumer.Parse(
                        Consumer.Usings + Letter.Replace("Name", "Title", StringComparison.Ordinal),
                        "File0.cs"
                    )
                )
            );

        Assert.All(second.Reasons(StepNames.ParsedTemplates), static reason => Assert.Equal(Cached, reason));
        Assert.Equal(["IMR1201", "IMR1201", "IMR1201"], second.Diagnostics.Select(static d => d.Id));
    }

    [Fact]
    public void An_edit_of_a_template_emits_that_template_and_nothing_else() =>
        Assert.Equal(
            ["post.b.scriban-md.g.cs", "post.b.scriban-md.html.g.cs"],
            First().Again(_compilation, Folder[1], new("post", "b.scriban-md", "b")).EmittedAnew()
        );

    [Fact]
    public void No_step_keeps_hold_of_the_compilation()
    {
        var generation = First();

        Assert.All(StepNames.Templates, step =>
            Assert.All(generation.Values(step), static value => Assert.Empty(ObjectGraph.CompilerObjects(value)))
        );
    }

    private static IReadOnlyList<LetterUnit> Units(Generation generation) =>
        [.. generation.Values(StepNames.TemplateUnits).Cast<LetterUnit>()];

    // The bound tree of a template that the layout includes.
    private static BoundTemplate Included(Generation generation, string path) =>
        generation
            .Values(StepNames.CheckedTemplates)
            .Cast<CheckedEntry>()
            .SelectMany(static entry => Below(entry.Result.Template.Body))
            .Single(template => template.Path == path);

    private static IEnumerable<BoundTemplate> Below(BoundStatement statement) =>
        statement switch
        {
            BoundBlock block => block.Statements.SelectMany(Below),
            BoundInclude { Template: { } template } => Below(template.Body).Prepend(template),
            _ => [],
        };

    // Whether a step did not run, or ran to the same end, is the same here.
    private static IEnumerable<IncrementalStepRunReason> Settled(IEnumerable<IncrementalStepRunReason> reasons) =>
        reasons.Select(static reason => reason == Unchanged ? Cached : reason);

    private Generation First() => Generation.Of(_compilation, Folder);
}
