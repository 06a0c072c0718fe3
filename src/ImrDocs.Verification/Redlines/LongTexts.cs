using System.Globalization;
using ImrDocs.Snapshots.Redlines;
using ImrDocs.Verification.Clauses;

namespace ImrDocs.Verification.Redlines;

/// <summary>Says of texts that are too long to be read side by side how long they are, and where they differ first.</summary>
internal static class LongTexts
{
    /// <summary>How many characters two texts may have together to be compared: several hundred printed pages.</summary>
    public const int MostCompared = 2 * 1024 * 1024;

    public static bool Are(string before, string after) => (long)before.Length + after.Length > MostCompared;

    public static ClauseChange Between(ClausePlace place, string before, string after)
    {
        var at = before.AsSpan().CommonPrefixLength(after);
        var lineStart = before.LastIndexOf('\n', Math.Max(at - 1, 0), Math.Max(at, 0)) + 1;
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"Too long to compare: {before.Length} characters became {after.Length}; the first difference is at line {before.AsSpan(0, at).Count('\n') + 1}, column {at - lineStart + 1}.");
        return new(place, ClauseChangeKind.File, [new(SpanKind.Same, message)]);
    }
}
