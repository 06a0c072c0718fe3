using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;

namespace ImrDocs.Templating.Checks.Mentions;

/// <summary>Reads a part of a template, statement by statement.</summary>
/// <remarks>
/// Each part is read once, for whatever names hold where it begins, and put together where it stands: what is included
/// in many places, or stands in a loop, takes no longer than its text. A name means what was last given to it on the
/// way.
/// </remarks>
internal sealed class MentionReader : BoundStatementVisitor<HeldValues, HeldValues?>
{
    private readonly Dictionary<object, MentionSummary> _known;
    private readonly HashSet<Mention> _mentioned = [];
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
        var after = reader.Visit(statement, new());
        return new(reader._mentioned, after, reader._left, reader._returned);
    }

    // Each statement is given what names hold before it and says what they hold after it; null where nothing after it
    // is reached.
    public override HeldValues? VisitBlock(BoundBlock block, HeldValues now)
    {
        HeldValues? after = now;
        foreach (var inner in block.Statements)
        {
            if (after is null)
            {
                break;
            }

            after = Visit(inner, after);
        }

        return after;
    }

    public override HeldValues? VisitText(BoundText text, HeldValues now) => now;

    public override HeldValues? VisitOutput(BoundOutput output, HeldValues now)
    {
        _mentioned.UnionWith(ExpressionMentions.Of(output.Value, now.Held));
        return now;
    }

    public override HeldValues? VisitAssignment(BoundAssignment assignment, HeldValues now)
    {
        now[assignment.Name] = [.. ExpressionMentions.Of(assignment.Value, now.Held)];
        return now;
    }

    // What is captured is said where it is printed.
    public override HeldValues? VisitCapture(BoundCapture capture, HeldValues now)
    {
        var body = Read(capture.Body, _known);
        IReadOnlyCollection<Mention> captured = [.. body.Mentioned.SelectMany(mention => mention.Resolve(now.Held))];
        var after = Part([body with { Mentioned = [] }], now);
        if (after is not null)
        {
            after[capture.Name] = captured;
        }

        return after;
    }

    // An include sees and sets the letter's variables; the local ones are its own.
    public override HeldValues? VisitInclude(BoundInclude include, HeldValues now)
    {
        if (include.Template is not { } template)
        {
            return now;
        }

        var given = ValuesOf(include.Arguments, "$.", now);
        var body = ReadOnce(template.Body);
        IEnumerable<Mention> HeldInside(string name) =>
            !IsLocal(name) ? now[name]
            : given.TryGetValue(name, out var value) ? value
            : [];
        Add(body, HeldInside);
        Set(now, HeldValues.Join(body.After, body.Returned) ?? new(), static name => !IsLocal(name), HeldInside);
        return now;
    }

    public override HeldValues? VisitFunctionCall(BoundFunctionCall call, HeldValues now)
    {
        var given = ValuesOf(call.Arguments, "", now);
        Add(ReadOnce(call.Body), name => given.TryGetValue(name, out var value) ? value : []);
        return now;
    }

    public override HeldValues? VisitIf(BoundIf condition, HeldValues now)
    {
        Ask(condition.Condition, now);
        return Part([Read(condition.Then, _known), ReadOrNothing(condition.Else)], now);
    }

    public override HeldValues? VisitCase(BoundCase choice, HeldValues now)
    {
        Ask(choice.Value, now);
        List<MentionSummary> ways = [];
        foreach (var branch in choice.Branches)
        {
            foreach (var value in branch.Values)
            {
                Ask(value, now);
            }

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

        return Part(ways, now);
    }

    // The fields of a section, and of those of a group, are asked for by themselves; any other element is the value.
    public override HeldValues? VisitFor(BoundFor loop, HeldValues now)
    {
        var isOfValues = loop.List.Type is ListTemplateType { Element: not (SectionTemplateType or GroupTemplateType) };
        var walked = ExpressionMentions.Of(loop.List, now.Held);
        _mentioned.UnionWith(isOfValues ? walked.Select(static mention => mention.Asked()) : walked);
        IReadOnlyCollection<Mention> element = [.. ExpressionMentions.Of(loop.List, HeldBefore)];
        var rounds = new Rounds(Read(loop.Body, _known), loop.Variable, element).ToPassage();
        return Part(loop.RunsAlways ? [rounds] : [rounds, ReadOrNothing(loop.Else)], now);
    }

    public override HeldValues? VisitWhile(BoundWhile loop, HeldValues now)
    {
        var rounds = new Rounds(Read(loop.Body, _known), variable: null, walked: []);
        MentionSummary asked = new([.. ExpressionMentions.Asked(loop.Condition, rounds.Held)], new());
        return Part([asked, rounds.ToPassage()], now);
    }

    public override HeldValues? VisitJump(BoundJump jump, HeldValues now)
    {
        if (jump.Kind == JumpKind.Return)
        {
            _returned = HeldValues.Join(_returned, now);
        }
        else
        {
            _left = HeldValues.Join(_left, now);
        }

        return null;
    }

    private MentionSummary ReadOrNothing(BoundStatement? statement) =>
        statement is null ? MentionSummary.Nothing : Read(statement, _known);

    private void Ask(BoundExpression expression, HeldValues now) =>
        _mentioned.UnionWith(ExpressionMentions.Asked(expression, now.Held));

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

    private static Dictionary<string, IReadOnlyCollection<Mention>> ValuesOf(
        IEnumerable<KeyValuePair<string, BoundExpression>> arguments,
        string prefix,
        HeldValues now
    )
    {
        var values = new Dictionary<string, IReadOnlyCollection<Mention>>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            values[prefix + argument.Key] = [.. ExpressionMentions.Of(argument.Value, now.Held)];
        }

        return values;
    }

    private static bool IsLocal(string name) => name[0] == '$';

    // One of the parts is the way that is taken.
    private HeldValues? Part(IReadOnlyList<MentionSummary> ways, HeldValues now)
    {
        HeldValues? after = null;
        foreach (var way in ways)
        {
            Add(way, now.Held);
            after = HeldValues.Join(after, way.After);
            _left = way.Left is null ? _left : HeldValues.Join(_left, now.Then(way.Left));
            _returned = way.Returned is null ? _returned : HeldValues.Join(_returned, now.Then(way.Returned));
        }

        if (after is null)
        {
            return null;
        }

        Set(now, after, static _ => true, now.Held);
        return now;
    }

    // All are found before one is set: they are given what names held before.
    private static void Set(
        HeldValues now,
        HeldValues after,
        Func<string, bool> isSet,
        Func<string, IEnumerable<Mention>> held
    )
    {
        Dictionary<string, IReadOnlyCollection<Mention>> values = new(StringComparer.Ordinal);
        foreach (var name in after.Names.Where(isSet))
        {
            values[name] = [.. after[name].SelectMany(mention => mention.Resolve(held))];
        }

        foreach (var value in values)
        {
            now[value.Key] = value.Value;
        }
    }

    // What a name holds, in terms of itself.
    private static IEnumerable<Mention> HeldBefore(string name) => [new(new NameOrigin(name), IsSaid: true)];
}
