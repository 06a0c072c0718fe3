namespace ImrDocs.Templating.Syntax;

/// <summary>
/// Something that others call, and that calls others: how deep it is in itself, and how deep in it each call stands.
/// </summary>
/// <param name="Depth">How deep it is, without what it calls.</param>
/// <param name="Calls">For each that it calls, the depth of the deepest call.</param>
internal sealed record NestedCalls(int Depth, IReadOnlyDictionary<string, int> Calls)
{
    /// <summary>How deep each is with everything that it calls in place.</summary>
    /// <remarks>
    /// Those that call themselves get a depth that no way through them exceeds which calls each of them once.
    /// </remarks>
    public static IReadOnlyDictionary<string, int> Depths(IReadOnlyDictionary<string, NestedCalls> all)
    {
        var callers = all.SelectMany(static pair =>
                pair.Value.Calls.Keys.Select(callee => (Caller: pair.Key, Callee: callee))
            )
            .Where(call => all.ContainsKey(call.Callee))
            .ToLookup(static call => call.Callee, static call => call.Caller, StringComparer.Ordinal);
        var waiting = all.ToDictionary(
            static pair => pair.Key,
            pair => pair.Value.Calls.Keys.Count(all.ContainsKey),
            StringComparer.Ordinal
        );
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        var ready = new Queue<string>(waiting.Where(static pair => pair.Value == 0).Select(static pair => pair.Key));
        while (ready.Count > 0)
        {
            var next = ready.Dequeue();
            depths.Add(next, DepthOf(all[next], depths));
            foreach (var caller in callers[next].Where(caller => --waiting[caller] == 0))
            {
                ready.Enqueue(caller);
            }
        }

        List<string> recursive = [.. all.Keys.Where(name => !depths.ContainsKey(name))];
        var most = recursive.Sum(name => DepthOf(all[name], depths));
        recursive.ForEach(name => depths.Add(name, most));
        return depths;
    }

    private static int DepthOf(NestedCalls calls, Dictionary<string, int> depths) =>
        calls
            .Calls.Select(call => call.Value + (depths.TryGetValue(call.Key, out var inner) ? inner : 0))
            .Append(calls.Depth)
            .Max();
}
