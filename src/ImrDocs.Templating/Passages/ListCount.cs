namespace ImrDocs.Templating.Passages;

/// <summary>A numbered list that may go on, also after a blank line.</summary>
/// <param name="First">Its first number.</param>
/// <param name="Count">How many items it has.</param>
/// <param name="IsRepeated">Whether all have the same number: its author leaves the counting to Markdown.</param>
/// <param name="Sign">The sign after its numbers; a list with another sign is another list.</param>
internal sealed record ListCount(int First, int Count, bool IsRepeated, char Sign)
{
    // The letter counts on; beyond these the numbers are no longer compared.
    private const int MaxCount = 1_000;

    /// <summary>The number that the letter shows for the next item, when that one is written.</summary>
    public int ShownFor(int written) => IsRepeated && written == First ? written : First + Count;

    /// <summary>The list with an item more; null where it is too long to be counted.</summary>
    public ListCount? With(int written) =>
        Count < MaxCount ? this with { Count = Count + 1, IsRepeated = IsRepeated && written == First } : null;
}
