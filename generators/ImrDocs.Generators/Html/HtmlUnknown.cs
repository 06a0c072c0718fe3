namespace ImrDocs.Generators.Html;

/// <summary>A piece of HTML that a step writes and that is to be found.</summary>
/// <param name="Step">
/// The step's number; <see cref="Start"/> or <see cref="End"/> for what stands before or after all steps.
/// </param>
/// <param name="Part">Which of the step's pieces.</param>
internal readonly record struct HtmlUnknown(int Step, HtmlPart Part)
{
    /// <summary>What every letter begins with.</summary>
    public static readonly HtmlUnknown Start = new(-1, HtmlPart.Whole);

    /// <summary>What every letter ends with.</summary>
    public static readonly HtmlUnknown End = new(-2, HtmlPart.Whole);
}

/// <summary>The pieces of HTML that a step writes.</summary>
internal enum HtmlPart
{
    /// <summary>All, where the step's text leaves no text in the HTML: only tags.</summary>
    Whole,

    /// <summary>The tags before the step's own text.</summary>
    Before,

    /// <summary>The tags after it.</summary>
    After,
}
