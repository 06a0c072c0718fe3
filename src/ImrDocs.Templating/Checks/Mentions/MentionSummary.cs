namespace ImrDocs.Templating.Checks.Mentions;

/// <summary>A part of a template, in terms of what names hold where it begins.</summary>
/// <param name="Mentioned">What it prints, and what it asks about to choose its words.</param>
/// <param name="After">What names hold after it; null where nothing after it is reached.</param>
/// <param name="Left">What they hold where it leaves a round of the loop around it; null where it does not.</param>
/// <param name="Returned">What they hold where it leaves its file; null where it does not.</param>
internal sealed record MentionSummary(
    IReadOnlyCollection<Mention> Mentioned,
    HeldValues? After,
    HeldValues? Left = null,
    HeldValues? Returned = null
)
{
    /// <summary>A part that does nothing.</summary>
    public static MentionSummary Nothing { get; } = new([], new());
}
