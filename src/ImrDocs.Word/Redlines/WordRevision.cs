namespace ImrDocs.Word.Redlines;

/// <summary>Who made the changes of a redline, and when, as Word shows it.</summary>
/// <param name="Author">The name that Word shows beside each change.</param>
/// <param name="Date">The time of each change, as <c>2026-01-31T09:30:00Z</c>.</param>
internal sealed record WordRevision(string Author, string Date)
{
    /// <summary>The usual author and time, which are the same on every run: no clock is asked.</summary>
    public static WordRevision Usual { get; } = new("ImrDocs", "2000-01-01T00:00:00Z");
}
