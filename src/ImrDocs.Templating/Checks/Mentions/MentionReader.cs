using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using Scriban.Syntax;

namespace ImrDocs.Templating.Checks.Mentions;

/// <summary>Reads a part of a template, statement by statement.</summary>
/// <remarks>
/// Each part is read once, for whatever names hold where it begins, and put together where it stands: what is included
/// in many places, or stands in a loop, takes no longer than its text. A name means what was last given to it on the
/// way.
/// </remarks>
internal sealed class MentionReader
{
    private readonly Dictionary<object, MentionSummary> _known;
    private readonly HashSet<Mention> _mentioned = [];
    private HeldValues? _now = new();
    private HeldValues? _left;
    private HeldValues? _returned;

    private MentionReader(Dictionary<object, MentionSummary> known) => _known = known;

    /// <summary>What a letter says, as far as it begins with a template.</summary>
    public static IReadOnlyCollection<Mention> Read(BoundTemplate template)
    {
        var letter = Read(template.Body, new(SameObject.Comparer));
        return [.. letter.Mentioned.SelectMany(static mention => mention.Resolve(static _ => []))];
    }

    private static MentionSummary Read(BoundStatement statement, Dictionary<object, MentionSummary> known)
    {
        var reader = new MentionReader(known);
        reader.Visit(statement);
        return new(reader._mentioned, reader._now, reader._left, reader._returned);
    }

    private void Visit(BoundStatement statement)
    {
        // Nothing is said where nothing is reached.
        if (_now is null)
        {
            return;
        }

        switch (statement)
        {
            case BoundBlock block:
                foreach (var inner in block.Statements)
                {
                    Visit(inner);
                }

                break;
            case BoundOutput output:
                _mentioned.UnionWith(ExpressionMentions.Of(output.Value, Held));
                break;
            case BoundAssignment assignment:
                _now[assignment.Name] = [.. ExpressionMentions.Of(assignment.Value, Held)];
                break;
            case BoundCapture capture:
                VisitCapture(capture);
                break;
            case BoundInclude { Template: { } template } include:
                VisitInclude(template, ValuesOf(include.Arguments, "$."));
                break;
            case BoundFunctionCall call:
                var given = ValuesOf(call.Arguments, "");
                Add(ReadOnce(call.Body), name => given.TryGetValue(name, out var value) ? value : []);
                break;
            case BoundIf condition:
                Ask(condition.Condition);
                Part([Read(condition.Then, _known), ReadOrNothing(condition.Else)]);
                break;
            case BoundCase choice:
                VisitCase(choice);
                break;
            case BoundFor loop:
                VisitFor(loop);
                break;
            case BoundWhile loop:
                VisitWhile(loop);
                break;
            case BoundJump { Syntax: ScriptReturnStatement }:
                (_returned, _now) = (HeldValues.Join(_returned, _now), null);
                break;
            case BoundJump:
                (_left, _now) = (HeldValues.Join(_left, _now), null);
                break;
        }
    }

    private MentionSummary ReadOrNothing(BoundStatement? statement) =>
        statement is null ? MentionSummary.Nothing : Read(statement, _known);

    private IEnumerable<Mention> Held(string name) => _now![name];

    private void Ask(BoundExpression expression) => _mentioned.UnionWith(ExpressionMentions.Asked(expression, Held));

    private void Add(MentionSummary passage, Func<string, IEnumerable<Mention>> held) =>
        _mentioned.UnionWith(passage.Mentioned.SelectMany(mention => mention.Resolve(held)));

    // What a template or a function says is the same part wherever it is bound to the same.
    private MentionSummary ReadOnce(BoundStatement body)
    {
        if (!_known.TryGetValue(body, out var passage))
        {
            passage = Read(body, _known);
            _known.Add(body, passage);
        }

        return passage;
    }

    private Dictionary<string, IReadOnlyCollection<Mention>> ValuesOf(
        IEnumerable<KeyValuePair<string, BoundExpression>> arguments,
        string prefix
    )
    {
        var values = new Dictionary<string, IReadOnlyCollection<Mention>>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            values[prefix + argument.Key] = [.. ExpressionMentions.Of(argument.Value, Held)];
        }

        return values;
    }

    // What is captured is said where it is printed.
    private void VisitCapture(BoundCapture capture)
    {
        var body = Read(capture.Body, _known);
        IReadOnlyCollection<Mention> captured = [.. body.Mentioned.SelectMany(mention => mention.Resolve(Held))];
        Part([body with { Mentioned = [] }]);
        if (_now is { } after)
        {
            after[capture.Name] = captured;
        }
    }

    // An include sees and sets the letter's variables; the local ones are its own.
    private void VisitInclude(BoundTemplate template, Dictionary<string, IReadOnlyCollection<Mention>> given)
    {
        var body = ReadOnce(template.Body);
        var now = _now!;
        IEnumerable<Mention> HeldInside(string name) =>
            !IsLocal(name) ? now[name]
            : given.TryGetValue(name, out var value) ? value
            : [];
        Add(body, HeldInside);
        Set(HeldValues.Join(body.After, body.Returned) ?? new(), static name => !IsLocal(name), HeldInside);
    }

    private static bool IsLocal(string name) => name[0] == '$';

    private void VisitCase(BoundCase choice)
    {
        Ask(choice.Value);
        List<MentionSummary> ways = [];
        foreach (var branch in choice.Branches)
        {
            branch.Values.ToList().ForEach(Ask);
            ways.Add(Read(branch.Body, _known));
        }

        if (choice.Else is { } otherwise)
        {
            ways.Add(Read(otherwise, _known));
        }
        else if (!choice.IsComplete)
        {
            ways.Add(MentionSummary.Nothing);
        }

        Part(ways);
    }

    // One of the parts is the way that is taken.
    private void Part(IReadOnlyList<MentionSummary> ways)
    {
        var now = _now!;
        HeldValues? after = null;
        foreach (var way in ways)
        {
            Add(way, name => now[name]);
            after = HeldValues.Join(after, way.After);
            _left = way.Left is null ? _left : HeldValues.Join(_left, now.Then(way.Left));
            _returned = way.Returned is null ? _returned : HeldValues.Join(_returned, now.Then(way.Returned));
        }

        Continue(after);
    }

    private void Continue(HeldValues? after)
    {
        var now = _now!;
        if (after is null)
        {
            _now = null;
            return;
        }

        Set(after, static _ => true, name => now[name]);
    }

    // All are found before one is set: they are told of what names held before.
    private void Set(HeldValues after, Func<string, bool> isSet, Func<string, IEnumerable<Mention>> held)
    {
        Dictionary<string, IReadOnlyCollection<Mention>> values = new(StringComparer.Ordinal);
        foreach (var name in after.Names.Where(isSet))
        {
            values[name] = [.. after[name].SelectMany(mention => mention.Resolve(held))];
        }

        foreach (var value in values)
        {
            _now![value.Key] = value.Value;
        }
    }

    // The fields of a section are asked for by themselves; any other element is the value.
    private void VisitFor(BoundFor loop)
    {
        var isOfValues = loop.List.Type is ListTemplateType { Element: not SectionTemplateType };
        var walked = ExpressionMentions.Of(loop.List, Held);
        _mentioned.UnionWith(isOfValues ? walked.Select(static mention => mention.Asked()) : walked);
        IReadOnlyCollection<Mention> element = [.. ExpressionMentions.Of(loop.List, HeldBefore)];
        var rounds = new Rounds(Read(loop.Body, _known), loop.Variable, element).ToPassage();
        Part(loop.RunsAlways ? [rounds] : [rounds, ReadOrNothing(loop.Else)]);
    }

    private void VisitWhile(BoundWhile loop)
    {
        var rounds = new Rounds(Read(loop.Body, _known), variable: null, walked: []);
        MentionSummary asked = new([.. ExpressionMentions.Asked(loop.Condition, rounds.Held)], new());
        Part([asked, rounds.ToPassage()]);
    }

    // What a name holds, told of itself.
    private static IEnumerable<Mention> HeldBefore(string name) => [new(new NameOrigin(name), IsSaid: true)];
}
