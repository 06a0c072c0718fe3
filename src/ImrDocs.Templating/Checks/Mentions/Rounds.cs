namespace ImrDocs.Templating.Checks.Mentions;

/// <summary>
/// The rounds of a loop as one part of a template: a round begins with what the rounds before it left.
/// </summary>
internal sealed class Rounds
{
    private readonly MentionSummary _round;
    private readonly string? _variable;
    private readonly IReadOnlyCollection<Mention> _walked;
    private readonly HeldValues _head = new();

    /// <summary>Follows rounds until no more is found.</summary>
    /// <param name="round">A round.</param>
    /// <param name="variable">The variable that a round is given; null where there is none.</param>
    /// <param name="walked">What it holds, in terms of what names hold before the loop.</param>
    public Rounds(MentionSummary round, string? variable, IReadOnlyCollection<Mention> walked)
    {
        (_round, _variable, _walked) = (round, variable, walked);
        var ends = new[] { round.After, round.Left }.OfType<HeldValues>().ToList();
        for (var isNew = true; isNew; )
        {
            isNew = false;
            foreach (var end in ends)
            {
                foreach (var name in end.Names.Where(name => name != variable))
                {
                    isNew |= _head.Widen(name, [.. end[name].SelectMany(mention => mention.Resolve(Held))]);
                }
            }
        }
    }

    /// <summary>What a name can hold where a round begins.</summary>
    public IEnumerable<Mention> Held(string name) => name == _variable ? _walked : _head[name];

    /// <summary>The loop, when it has at least one round.</summary>
    public MentionSummary ToPassage() =>
        new(
            [.. _round.Mentioned.SelectMany(mention => mention.Resolve(Held))],
            HeldValues.Join(Resolve(_round.After), Resolve(_round.Left)),
            Returned: Resolve(_round.Returned)
        );

    // The round's own variable ends with the loop.
    private HeldValues? Resolve(HeldValues? place)
    {
        if (place is null)
        {
            return null;
        }

        var result = new HeldValues();
        foreach (var name in place.Names.Union(_head.Names).Where(name => name != _variable))
        {
            result[name] = [.. place[name].SelectMany(mention => mention.Resolve(Held))];
        }

        return result;
    }
}
