namespace ImrDocs.Snapshots.Redlines;

/// <summary>How much of a redline is written.</summary>
public sealed record RedlineLimits
{
    /// <summary>How many unchanged lines are shown on either side of a change.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int ContextLines
    {
        get;
        init => field = AtLeast(0, value, nameof(ContextLines));
    } = 3;

    /// <summary>How many lines are shown before the rest is left out with a note.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one.</exception>
    public int MaxLines
    {
        get;
        init => field = AtLeast(1, value, nameof(MaxLines));
    } = 200;

    /// <summary>How many characters of a line are shown before the rest is left out with a note.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one.</exception>
    public int MaxLineLength
    {
        get;
        init => field = AtLeast(1, value, nameof(MaxLineLength));
    } = 1000;

    private static int AtLeast(int least, int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        return value;
    }
}
