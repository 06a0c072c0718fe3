using System.Globalization;
using CsCheck;

namespace ImrDocs.Properties;

/// <summary>
/// Holds laws to generated values: the same values on every run, unless <c>IMRDOCS_SEED</c> names another number.
/// </summary>
internal static class Property
{
    private const ulong DefaultSeed = 20161209;
    private const int ShrinkRounds = 2_000;

    private static readonly ulong Seed = Environment.GetEnvironmentVariable("IMRDOCS_SEED") is { Length: > 0 } number
        ? ulong.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture)
        : DefaultSeed;

    /// <summary>As many values, for a law over all of them at once.</summary>
    public static IEnumerable<T> Values<T>(Gen<T> values, int count)
    {
        var random = new PCG(stream: 1, Seed);
        return Enumerable.Range(0, count).Select(_ => values.Generate(random, null, out var _));
    }

    /// <summary>Asserts a law for as many values; a value that breaks it is made smaller before it is shown.</summary>
    public static void Holds<T>(Gen<T> values, int count, Action<T> law)
    {
        var random = new PCG(stream: 1, Seed);
        for (var i = 0; i < count; i++)
        {
            var state = random.ToString();
            var value = values.Generate(random, null, out _);
            try
            {
                law(value);
            }
            catch
            {
                values.Sample(law, seed: state, iter: ShrinkRounds, threads: 1);
                throw;
            }
        }
    }
}
