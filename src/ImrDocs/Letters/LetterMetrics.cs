using System.Diagnostics.Metrics;

namespace ImrDocs.Letters;

/// <summary>What ImrDocs measures in production.</summary>
internal static class LetterMetrics
{
    private static readonly Meter Meter = new("ImrDocs");

    private static readonly Counter<long> Fallbacks = Meter.CreateCounter<long>(
        "imrdocs.letter.fallbacks",
        unit: "{letter}",
        description: "Letters that compiled code left to the interpreter."
    );

    /// <summary>Counts a letter that compiled code left to the interpreter.</summary>
    /// <param name="letter">The name of the kind of letter.</param>
    /// <param name="format">The form.</param>
    /// <param name="reason">Why.</param>
    public static void CountFallback(string letter, LetterFormat format, string reason) =>
        Fallbacks.Add(1, new("letter", letter), new("format", format.Name), new("reason", reason));
}
