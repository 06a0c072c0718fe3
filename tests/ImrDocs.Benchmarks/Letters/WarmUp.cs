using System.Runtime;

namespace ImrDocs.Benchmarks.Letters;

/// <summary>Lets every runner run until the compiler has done with it.</summary>
/// <remarks>
/// Code is compiled again, and better, when it has run often, and code of thousands of methods takes seconds to get
/// there: a short warm-up makes Scriban look many times slower than it is.
/// </remarks>
internal static class WarmUp
{
    private const int QuietPasses = 4;

    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(20);

    /// <returns>Whether nothing was compiled any more in the last passes.</returns>
    public static bool Run(IReadOnlyList<Race> races, Func<bool> hasTime)
    {
        var quiet = 0;
        while (quiet < QuietPasses && hasTime())
        {
            var before = JitInfo.GetCompiledMethodCount();
            foreach (var runner in races.SelectMany(static race => race.Runners))
            {
                runner.Run(Turn);
            }

            quiet = JitInfo.GetCompiledMethodCount() == before ? quiet + 1 : 0;
        }

        return quiet == QuietPasses;
    }
}
