using System.Text;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>Compares what a letter's loops print in one, two, and more rounds.</summary>
internal sealed class LoopComparison
{
    // In four rounds, every round that has a neighbor of each kind is met.
    private const int MaxRounds = 4;

    private readonly Dictionary<FlowStep, string> _wrong = [];
    private readonly Dictionary<FlowStep, string> _leading = [];
    private readonly HashSet<FlowStep> _covered = [];

    public LoopComparison(LetterFlow flow) => Compare(flow.Root);

    /// <summary>
    /// The loops that separate some of their elements only, or something else, with what they print.
    /// </summary>
    public IReadOnlyDictionary<FlowStep, string> Wrong => _wrong;

    /// <summary>The loops whose elements all begin with a separator, with what they print.</summary>
    public IReadOnlyDictionary<FlowStep, string> Leading => _leading;

    /// <summary>Whether one of these loops writes the step.</summary>
    public bool Covers(FlowStep step) => _covered.Contains(step);

    private void Compare(FlowNode node)
    {
        switch (node)
        {
            case FlowSequence sequence:
                Compare(sequence.Parts);
                break;
            case FlowChoice choice:
                Compare(choice.Ways);
                break;
            case FlowCall call:
                Compare(call.Body);
                break;
            case FlowCapture capture:
                Compare(capture.Body);
                break;
            case FlowLoop loop:
                if (loop.IsWhole && loop.Edges is { Start: FlowStep { Statement: BoundFor list } start })
                {
                    Compare(loop, list, start);
                }

                Compare(loop.Body);
                Compare(loop.Otherwise);
                break;
        }
    }

    private void Compare(IReadOnlyList<FlowNode> nodes)
    {
        foreach (var node in nodes)
        {
            Compare(node);
        }
    }

    private void Compare(FlowLoop flow, BoundFor loop, FlowStep start)
    {
        List<IReadOnlyList<(string Before, string After)>> letters = [];
        for (var count = 1; count <= MaxRounds; count++)
        {
            if (LoopRounds.Of(flow, loop, count) is not { } rounds)
            {
                return;
            }

            letters.Add(rounds);
        }

        var gaps = letters
            .SelectMany(static rounds => rounds.Skip(1).Select((round, i) => rounds[i].After + round.Before))
            .ToList();
        var heads = letters.Select(static rounds => Separators.Begin(rounds[0].Before)).ToList();
        var tails = letters.Select(static rounds => Separators.End(rounds[rounds.Count - 1].After)).ToList();
        if (
            (gaps.Exists(Separators.IsIn) && gaps.Exists(static gap => gap.Trim().Length == 0 && gap.IndexOf('\n') < 0))
            || gaps.Exists(Separators.AreDoubled)
            || heads.Distinct().Count() > 1
            || tails.Distinct().Count() > 1
        )
        {
            _wrong[start] = Sample(letters);
            Cover(flow.Body);
        }
        else if (heads[0])
        {
            _leading[start] = Sample(letters);
            Cover(flow.Body);
        }
    }

    private void Cover(FlowNode node)
    {
        switch (node)
        {
            case FlowStep step:
                _covered.Add(step);
                break;
            case FlowSequence sequence:
                foreach (var part in sequence.Parts)
                {
                    Cover(part);
                }

                break;
            case FlowChoice choice:
                foreach (var way in choice.Ways)
                {
                    Cover(way);
                }

                break;
        }
    }

    // What a letter with one, with two, and with three elements says.
    private static string Sample(List<IReadOnlyList<(string Before, string After)>> letters) =>
        string.Join(" and ", letters.Take(3).Select(static rounds => "'" + Line(rounds) + "'"));

    private static string Line(IReadOnlyList<(string Before, string After)> rounds)
    {
        var line = new StringBuilder();
        for (var i = 0; i < rounds.Count; i++)
        {
            line.Append(rounds[i].Before).Append((char)('A' + i)).Append(rounds[i].After);
        }

        return line.Replace('\n', ' ').ToString();
    }
}
