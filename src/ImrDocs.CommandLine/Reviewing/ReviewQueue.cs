using ImrDocs.Verification.Pending;

namespace ImrDocs.CommandLine.Reviewing;

/// <summary>
/// The letters of a review that wait, and how many of the steps of each are to be accepted before it is.
/// </summary>
/// <remarks>
/// A letter is decided on whole: it is accepted with the last of its changes, and rejected with the first that is.
/// </remarks>
internal sealed class ReviewQueue(IReadOnlyList<PendingLetter> letters, IReadOnlyList<ReviewStep> steps)
{
    private readonly Dictionary<string, PendingLetter> _waiting = letters.ToDictionary(
        static letter => letter.Name,
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, int> _open = steps
        .SelectMany(static step => step.Letters)
        .CountBy(static name => name, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);
    private readonly HashSet<string> _skipped = [];

    /// <summary>How many letters are neither accepted nor rejected.</summary>
    public int Left => _waiting.Count;

    /// <summary>Whether a letter is still to be decided on in this review.</summary>
    public bool IsOpen(string name) => _waiting.ContainsKey(name) && !_skipped.Contains(name);

    /// <summary>Accepts a step, and takes out the letters of which nothing else is to be accepted.</summary>
    public IReadOnlyList<PendingLetter> Accept(ReviewStep step)
    {
        string[] accepted = [.. step.Letters.Where(name => IsOpen(name) && --_open[name] == 0)];
        return Take(accepted);
    }

    /// <summary>Takes out the letters of a step that is rejected.</summary>
    public IReadOnlyList<PendingLetter> Reject(ReviewStep step) => Take([.. step.Letters.Where(IsOpen)]);

    /// <summary>Leaves the letters of a step pending.</summary>
    public void Skip(ReviewStep step) => _skipped.UnionWith(step.Letters);

    private List<PendingLetter> Take(string[] names)
    {
        List<PendingLetter> taken = [.. names.Select(name => _waiting[name])];
        taken.ForEach(letter => _waiting.Remove(letter.Name));
        return taken;
    }
}
