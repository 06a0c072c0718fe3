namespace ImrDocs.Templating.Flow;

/// <summary>Chooses ways through a flow, the same on every run, so that each part of it is met many times.</summary>
internal sealed class FlowChooser
{
    private const int MostRounds = 3;

    private readonly Dictionary<FlowNode, int[]> _taken = [];
    private ulong _state = 0x9E3779B97F4A7C15;

    /// <summary>The index of the way to take.</summary>
    public int Way(FlowChoice choice) => Pick(choice, choice.Ways.Count);

    /// <summary>How many rounds to take.</summary>
    public int Rounds(FlowLoop loop) => loop.RunsAlways ? 1 + Pick(loop, MostRounds) : Pick(loop, MostRounds + 1);

    /// <summary>A number below the limit.</summary>
    public int Next(int limit)
    {
        // Xorshift (G. Marsaglia, 2003): small, and the same on every platform.
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)(_state % (ulong)limit);
    }

    // Half of the time what was taken least, so that a way after many others is met as often as they are.
    private int Pick(FlowNode node, int count)
    {
        if (!_taken.TryGetValue(node, out var taken))
        {
            _taken.Add(node, taken = new int[count]);
        }

        var picked = Next(2) == 0 ? Array.IndexOf(taken, taken.Min()) : Next(count);
        taken[picked]++;
        return picked;
    }
}
