using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using Scriban.Syntax;

namespace ImrDocs.Templating.Tests.Binding;

public sealed class BoundTreeWalkerTests
{
    private static readonly IEnumerable<Type> Kinds = typeof(BoundExpression)
        .Assembly.GetTypes()
        .Where(static type =>
            !type.IsAbstract
            && (type.IsSubclassOf(typeof(BoundExpression)) || type.IsSubclassOf(typeof(BoundStatement)))
        );

    public static TheoryData<string> Names => [.. Kinds.Select(static kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_node_hands_every_expression_and_statement_that_it_is_made_of_to_the_walker_once(string kind)
    {
        var parts = new Parts();
        var node = parts.Create(Kinds.Single(type => type.Name == kind));

        var walker = new ChildRecorder();
        walker.Children(node);

        Assert.Equal(parts.Nodes.Count, walker.Seen.Count);
        Assert.All(parts.Nodes, part => Assert.Single(walker.Seen, seen => ReferenceEquals(seen, part)));
    }

    [Fact]
    public void A_body_that_several_calls_share_is_visited_once()
    {
        var body = new BoundText(Parts.Syntax, "shared");
        var include = new BoundInclude(Parts.Syntax, new("part.scriban-md", body), []);
        var walker = new TextRecorder();

        walker.Visit(new BoundBlock(Parts.Syntax, [include, include with { }, include with { }]));

        Assert.Same(body, Assert.Single(walker.Texts));
    }

    // Makes a node whose parts are all different, and remembers them.
    private sealed class Parts
    {
        public static readonly ScriptNode Syntax = new ScriptNopStatement();

        public List<object> Nodes { get; } = [];

        public object Create(Type kind)
        {
            var node = kind.GetConstructors()
                .Single()
                .Invoke([.. kind.GetConstructors().Single().GetParameters().Select(p => Part(p.ParameterType))]);
            foreach (var property in kind.GetProperties().Where(static p => p.PropertyType == typeof(LoopModifiers)))
            {
                property.SetValue(node, new LoopModifiers(Expression(), Expression(), IsReversed: false));
            }

            return node;
        }

        private object? Part(Type type) =>
            type == typeof(ScriptNode) ? Syntax
            : type == typeof(ScriptMemberExpression) ? new ScriptMemberExpression()
            : type == typeof(TemplateType) ? new UnknownTemplateType()
            : type == typeof(BoundExpression) ? Expression()
            : type == typeof(BoundStatement) ? Statement()
            : type == typeof(BoundTemplate) ? new BoundTemplate("part", Statement())
            : type == typeof(IReadOnlyList<BoundExpression>) ? new[] { Expression(), Expression() }
            : type == typeof(IReadOnlyList<BoundStatement>) ? new[] { Statement(), Statement() }
            : type == typeof(IReadOnlyList<BoundWhen>)
                ? new[] { new BoundWhen(Syntax, [Expression(), Expression()], Statement()) }
            : type == typeof(IReadOnlyList<KeyValuePair<string, BoundExpression>>)
                ? new[] { KeyValuePair.Create("a", Expression()), KeyValuePair.Create("b", Expression()) }
            : type.IsValueType ? Activator.CreateInstance(type)
            : type.Namespace!.StartsWith("ImrDocs.Templating.Binding.Tree", StringComparison.Ordinal)
            || type.IsGenericType
                ? throw new NotSupportedException($"This test does not know how to make {type}.")
            : null;

        private BoundExpression Expression() => Added<BoundExpression>(new BoundError(Syntax));

        private BoundStatement Statement() => Added<BoundStatement>(new BoundText(Syntax, ""));

        private T Added<T>(T node)
            where T : class
        {
            Nodes.Add(node);
            return node;
        }
    }

    private sealed class ChildRecorder : BoundTreeWalker
    {
        public List<object> Seen { get; } = [];

        public void Children(object node)
        {
            if (node is BoundExpression expression)
            {
                expression.WalkChildren(this);
            }
            else
            {
                ((BoundStatement)node).WalkChildren(this);
            }
        }

        public override void Visit(BoundExpression expression) => Seen.Add(expression);

        public override void Visit(BoundStatement statement) => Seen.Add(statement);
    }

    private sealed class TextRecorder : BoundTreeWalker
    {
        public List<BoundText> Texts { get; } = [];

        public override void Visit(BoundStatement statement)
        {
            if (statement is BoundText text)
            {
                Texts.Add(text);
            }

            base.Visit(statement);
        }
    }
}
