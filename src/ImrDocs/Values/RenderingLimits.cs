using ImrDocs.Templating.Limits;

namespace ImrDocs.Values;

/// <summary>The limits within which a template must end. Whatever passes one is an error; nothing is cut off.</summary>
internal static class RenderingLimits
{
    /// <summary>Rounds of all loops together. The longest letters known take under 500.</summary>
    public const int Loops = 100_000;

    /// <summary>Templates that include each other.</summary>
    public const int Depth = TemplateLimits.Depth;

    /// <summary>Scriban's own measure of depth, which counts an include more than once.</summary>
    public const int Recursion = 8 * Depth;

    /// <summary>UTF-16 units of a text: 8 Mi. The longest letters known have under 100 Ki.</summary>
    public const int Output = 8 * 1024 * 1024;

    /// <summary>The time of one regular expression.</summary>
    public static readonly TimeSpan Regex = TimeSpan.FromSeconds(1);

    /// <summary>The time of one letter; a letter takes under a millisecond.</summary>
    public static readonly TimeSpan Letter = TimeSpan.FromSeconds(20);
}
