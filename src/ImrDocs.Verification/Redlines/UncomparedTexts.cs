using System.Globalization;
using ImrDocs.Snapshots.Redlines;
using ImrDocs.Verification.Clauses;

namespace ImrDocs.Verification.Redlines;

/// <summary>
/// Says of texts that are too long, or nested too deep, to be read side by side how long they are, and where they
/// differ first.
/// </summary>
internal static class UncomparedTexts
{
    /// <summary>
    /// How many characters two texts may have together to be compared: several hundred printed pages.
    /// </summary>
    public const int MostCompared = 2 * 1024 * 1024;

    public static bool AreTooLong(string before, string after) => (long)before.Length + after.Length > MostCompared;

    public static ClauseChange TooLong(ClausePlace place, string before, string after) =>
        Change("Too long", place, before, after);

    public static ClauseChange TooDeep(ClausePlace place, string before, string after) =>
        Change("Nested too deep", place, before, after);

    private static ClauseChange Change(string reason, ClausePlace place, string before, string after)
    {
        var at = before.AsSpan().CommonPrefixLength(after);
        var lineStart = before.LastIndexOf('\n', Math.Max(at - 1, 0), Math.Max(at, 0)) + 1;
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"{reason} to compare: {before.Length} characters became {after.Length}; the first difference is at "
                + $"line {before.AsSpan(0, at).Count('\n') + 1}, column {at - lineStart + 1}."
        );
        return new(place, ClauseChangeKind.File, [new(SpanKind.Same, message)]);
    }
}
