using System.Numerics;

namespace ImrDocs.Sentences;

/// <summary>Numbers of things in English.</summary>
public static class EnglishCount
{
    /// <summary>A number with the word for so many: <c>1 item</c>, <c>2 items</c>.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="one">The word for one.</param>
    /// <param name="many">The word for any other number.</param>
    public static string Of(long count, string one, string many) => Of((BigInteger)count, one, many);

    internal static string Of(BigInteger count, string one, string many) =>
        $"{EnglishNumber.Digits(count)} {(count.IsOne ? one : many)}";
}
