namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>Compares ways by all that what is written next is read by.</summary>
internal sealed class WordWayReading : IEqualityComparer<WordWay>
{
    private WordWayReading() { }

    public static WordWayReading Comparer { get; } = new();

    public bool Equals(WordWay? x, WordWay? y) =>
        ReferenceEquals(x, y)
        || (
            x is not null
            && y is not null
            && x.Tail == y.Tail
            && x.IsUnsure == y.IsUnsure
            && x.IsNextRound == y.IsNextRound
            && x.IsOneLine == y.IsOneLine
            && x.Label == y.Label
            && x.Address == y.Address
            && (ReferenceEquals(x.Open, y.Open) || x.Open.SequenceEqual(y.Open))
        );

    public int GetHashCode(WordWay way) => StringComparer.Ordinal.GetHashCode(way.Tail);
}
