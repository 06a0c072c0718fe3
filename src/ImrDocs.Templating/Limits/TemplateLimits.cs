namespace ImrDocs.Templating.Limits;

/// <summary>The limits of templates that can be checked before a letter is written.</summary>
/// <remarks>
/// Within them, a check or a build ends in seconds, and nothing that walks a template runs out of stack. What passes
/// one is refused as a whole, before anything walks it.
/// </remarks>
internal static class TemplateLimits
{
    /// <summary>How many templates may stand in each other, the first among them.</summary>
    public const int Depth = 32;

    /// <summary>How many templates one letter may have.</summary>
    public const int Templates = 1_000;

    /// <summary>How many characters one template may have: more than a hundred printed pages.</summary>
    public const int Length = 256 * 1024;

    /// <summary>
    /// How many characters a template may have together with all that it includes, each counted once.
    /// </summary>
    public const int TotalLength = 1024 * 1024;

    /// <summary>
    /// How deep the statements and expressions of one template may be nested; each <c>else if</c>, <c>when</c> and
    /// operator of a chain counts.
    /// </summary>
    public const int Nesting = 100;

    /// <summary>
    /// How deep statements and expressions may be nested with every include and every function in its place.
    /// </summary>
    public const int TotalNesting = 200;

    /// <summary>
    /// How many statements and expressions may be followed, those of a template once for each different way in which it
    /// is called.
    /// </summary>
    public const int Parts = 100_000;

    /// <summary>How many digits a number that a template writes out may have.</summary>
    public const int Digits = 100;

    /// <summary>How many errors of one letter are reported.</summary>
    public const int Errors = 1_000;
}
