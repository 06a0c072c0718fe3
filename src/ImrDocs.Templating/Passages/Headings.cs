using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Passages;

/// <summary>The headings of a letter, as Markdig reads them, by what writes their first character.</summary>
internal sealed class Headings
{
    private readonly Dictionary<FlowStep, SortedDictionary<int, int>> _levels = [];

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _levels.Count == 0;

    /// <summary>The headings that begin in a text, in order; the offset is 0 for one that a value begins.</summary>
    public IEnumerable<(int Offset, int Level)> In(FlowStep step) =>
        _levels.TryGetValue(step, out var levels) ? levels.Select(static heading => (heading.Key, heading.Value)) : [];

    /// <summary>Adds the headings of a passage.</summary>
    public void Add(PassageReading reading, TextOrigins[] origins)
    {
        foreach (var (start, level) in reading.Headings)
        {
            foreach (var origin in origins[start].All)
            {
                if (!_levels.TryGetValue(origin.Step, out var levels))
                {
                    _levels.Add(origin.Step, levels = []);
                }

                levels[origin.Offset] = level;
            }
        }
    }
}
