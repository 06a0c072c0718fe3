using System.Collections.Immutable;

namespace ImrDocs.Templating.Proofreading.Conditions;

/// <summary>
/// The conditions that hold on a way through a letter, so that no way is followed that no letter can take.
/// </summary>
internal sealed class Assumptions
{
    // The last decide what stands next to each other; those before only make the check slower.
    private const int Most = 16;

    private static readonly SubjectKnowledge Nothing = new();

    private readonly ImmutableArray<Assumption> _all;

    private Assumptions(ImmutableArray<Assumption> all) => _all = all;

    public static Assumptions None { get; } = new([]);

    /// <summary>The assumptions as one text.</summary>
    public string Key =>
        field ??= string.Join(";", _all.Select(static assumed => (assumed.Holds ? "" : "!") + assumed.Condition));

    /// <summary>The assumptions with one more; null where they contradict each other.</summary>
    public Assumptions? Assume(Assumption assumption)
    {
        if (assumption.Condition is OpenCondition || _all.Contains(assumption))
        {
            return this;
        }

        var all = _all.Add(assumption);
        return IsPossible(all) ? new(all.Length > Most ? all.RemoveAt(0) : all) : null;
    }

    /// <summary>The assumptions that hold on either of two ways.</summary>
    public Assumptions Intersect(Assumptions other) => ReferenceEquals(this, other) ? this : Keep(other._all.Contains);

    /// <summary>The assumptions that do not ask for a value whose path has the name in it.</summary>
    public Assumptions Forget(string name) => Keep(assumed => !assumed.Condition.Mentions(name));

    private Assumptions Keep(Func<Assumption, bool> isKept)
    {
        var kept = _all.Where(isKept).ToImmutableArray();
        return kept.Length == _all.Length ? this
            : kept.Length == 0 ? None
            : new(kept);
    }

    private static bool IsPossible(ImmutableArray<Assumption> all)
    {
        var knowledge = new Dictionary<string, SubjectKnowledge>(StringComparer.Ordinal);
        bool learned;
        do
        {
            learned = false;
            foreach (var (condition, holds) in all)
            {
                if (!Propagate(knowledge, condition, holds, ref learned))
                {
                    return false;
                }
            }
        } while (learned);

        return true;
    }

    private static bool Propagate(
        Dictionary<string, SubjectKnowledge> knowledge,
        Condition condition,
        bool holds,
        ref bool learned
    )
    {
        if (Answer(knowledge, condition) is { } answer)
        {
            return answer == holds;
        }

        switch (condition)
        {
            case NotCondition not:
                return Propagate(knowledge, not.Operand, !holds, ref learned);
            case AndCondition both when holds:
                return Propagate(knowledge, both.Left, holds: true, ref learned)
                    && Propagate(knowledge, both.Right, holds: true, ref learned);
            case AndCondition both when Answer(knowledge, both.Left) == true:
                return Propagate(knowledge, both.Right, holds: false, ref learned);
            case AndCondition both when Answer(knowledge, both.Right) == true:
                return Propagate(knowledge, both.Left, holds: false, ref learned);
            case SubjectCondition subject:
                if (!knowledge.TryGetValue(subject.Subject, out var known))
                {
                    knowledge.Add(subject.Subject, known = new());
                }

                known.Learn(subject, holds);
                learned = true;
                return true;
            default:
                return true;
        }
    }

    private static bool? Answer(Dictionary<string, SubjectKnowledge> knowledge, Condition condition) =>
        condition switch
        {
            NotCondition not => !Answer(knowledge, not.Operand),
            AndCondition both => (Answer(knowledge, both.Left), Answer(knowledge, both.Right)) switch
            {
                (false, _) or (_, false) => false,
                (true, true) => true,
                _ => null,
            },
            SubjectCondition subject => (
                knowledge.TryGetValue(subject.Subject, out var known) ? known : Nothing
            ).Answer(subject),
            _ => null,
        };
}
