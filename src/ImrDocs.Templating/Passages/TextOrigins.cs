namespace ImrDocs.Templating.Passages;

/// <summary>
/// All that can write one character of a passage: several ways through a letter may give the same passage.
/// </summary>
/// <remarks>
/// Ways meet far more often than anybody asks, so a meeting is noted, and gathered when it is asked for.
/// </remarks>
internal sealed class TextOrigins
{
    private readonly TextOrigins? _other;
    private readonly TextOrigins? _another;

    public TextOrigins(TextOrigin origin) => First = origin;

    private TextOrigins(TextOrigins other, TextOrigins another) =>
        (First, _other, _another) = (other.First, other, another);

    /// <summary>The origin that was met first.</summary>
    public TextOrigin First { get; }

    /// <summary>Every origin, each once.</summary>
    public IReadOnlyCollection<TextOrigin> All
    {
        get
        {
            HashSet<TextOrigins> seen = [];
            HashSet<TextOrigin> all = [];
            Stack<TextOrigins> open = new([this]);
            while (open.Count > 0)
            {
                var next = open.Pop();
                if (!seen.Add(next))
                {
                    continue;
                }

                if (next is { _other: { } other, _another: { } another })
                {
                    open.Push(another);
                    open.Push(other);
                }
                else
                {
                    all.Add(next.First);
                }
            }

            return all;
        }
    }

    /// <summary>The origins where either of two ways was taken.</summary>
    public TextOrigins Union(TextOrigins other) =>
        ReferenceEquals(this, other) || (_other is null && other._other is null && First.Equals(other.First))
            ? this
            : new(this, other);
}
