using System.Globalization;

namespace ImrDocs.Conditions;

/// <summary>
/// How much of a search is done: a twentieth, unless <c>IMRDOCS_EFFORT</c> says how many times the whole.
/// </summary>
/// <remarks>
/// CI searches a fifth of it and, with <c>--long</c>, the whole (1); before a release, 10 or more is a good number.
/// </remarks>
internal static class Effort
{
    public const string Variable = "IMRDOCS_EFFORT";

    private const double Default = 0.05;
    private const double LeastOfLongTests = 0.2;

    private static readonly double Factor = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } number
        ? double.Parse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        : Default;

    /// <summary>Whether each search is as long as it is meant to be.</summary>
    public static bool IsFull => Factor >= 1;

    /// <summary>Whether tests run that take long, alone or together.</summary>
    public static bool IncludesLongTests => Factor >= LeastOfLongTests;

    /// <summary>How many of as many cases are tried: at least one.</summary>
    public static int Of(int whole) => Math.Max(1, (int)(whole * Factor));

    /// <summary>The cases of a list that are tried: all, or as many as <see cref="Of"/> says, evenly spread.</summary>
    public static T[] Among<T>(IReadOnlyList<T> whole)
    {
        var count = Math.Min(whole.Count, Of(whole.Count));
        return [.. Enumerable.Range(0, count).Select(i => whole[(int)((long)i * whole.Count / count)])];
    }
}
