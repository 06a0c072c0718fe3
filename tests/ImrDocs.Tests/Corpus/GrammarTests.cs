using ImrDocs.Templating.Syntax;
using Scriban.Syntax;

namespace ImrDocs.Tests.Corpus;

/// <summary>Holds the check to the whole of Scriban: a version that adds to the language fails here.</summary>
public class GrammarTests
{
    private static readonly string[] Refused =
    [
        "ScriptAnonymousFunction",
        "ScriptImportStatement",
        "ScriptIncrementDecrementExpression",
        "ScriptObjectInitializerExpression",
        "ScriptReadOnlyStatement",
        "ScriptTableRowStatement",
        "ScriptWithStatement",
        "ScriptWrapStatement",
    ];

    // Parts of those that are refused, and what only other ways to parse bring along.
    private static readonly string[] NeverMet =
    [
        "ScriptArgumentBinary",
        "ScriptFrontMatter",
        "ScriptIdentifier",
        "ScriptNopStatement",
        "ScriptObjectMember",
    ];

    [Fact]
    public void Every_kind_of_node_is_accepted_in_a_right_case_or_refused_in_a_wrong_one()
    {
        var accepted = Seen(static c => c.IsRight);

        Assert.Empty(accepted.Intersect(Refused));
        Assert.Empty(Refused.Except(Seen(static c => !c.IsRight)));
        Assert.Equal(Kinds(), accepted.Concat(Refused).Concat(NeverMet).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_of_node_that_is_accepted_is_compiled_in_a_right_case() =>
        Assert.Empty(
            Seen(static c => c.IsRight)
                .Except(
                    Seen(static c =>
                        c.IsRight
                        && !c.Expected.Any(static line => line.Contains(" IMR1501: ", StringComparison.Ordinal))
                    )
                )
        );

    private static IEnumerable<string> Kinds() =>
        typeof(ScriptNode)
            .Assembly.GetTypes()
            .Where(static type =>
                type.IsSubclassOf(typeof(ScriptNode)) && type is { IsAbstract: false, IsPublic: true }
            )
            .Select(NameOf)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Seen(Func<CorpusCase, bool> of) =>
        CorpusFolder
            .Cases.Values.Where(of)
            .SelectMany(static c => c.Files)
            .Select(static file => TemplateParser.Parse(file.Key, file.Value))
            .Where(static template => template.HasTree)
            .SelectMany(static template => Below(template.Template.Page!))
            .Select(static node => NameOf(node.GetType()))
            .Distinct();

    private static IEnumerable<ScriptNode> Below(ScriptNode node) =>
        Enumerable
            .Range(0, node.ChildrenCount)
            .Select(node.GetChildren)
            .OfType<ScriptNode>()
            .SelectMany(Below)
            .Prepend(node);

    // Lists of nodes are generic.
    private static string NameOf(Type type) => type.Name.Split('`')[0];
}
