namespace ImrDocs.Word.Packaging;

/// <summary>The fixed Huffman codes of deflated data (RFC 1951, section 3.2.6), ready to be written.</summary>
internal static class FixedCodes
{
    /// <summary>The shortest match that a code says.</summary>
    public const int LeastMatch = 3;

    /// <summary>The longest match that a code says.</summary>
    public const int LongestMatch = 258;

    /// <summary>How far back a match can begin.</summary>
    public const int Window = 32768;

    private const int CountOfLengths = 29;
    private const int CountOfDistances = 30;
    private const int FirstLength = 257;
    private const int DistanceBits = 5;

    /// <summary>The codes of the bytes, and of the end of a block at 256.</summary>
    public static Code[] Literals { get; } = [.. Enumerable.Range(0, 257).Select(LiteralOf)];

    /// <summary>The codes of lengths, by the length.</summary>
    public static Code[] Lengths { get; } = LengthCodes();

    /// <summary>The distances at which the codes of distances begin, with the codes.</summary>
    private static readonly (int First, int ExtraBits, Code Code)[] Distances = [.. DistanceCodes()];

    /// <summary>The code of a distance, with its extra bits.</summary>
    public static Code OfDistance(int distance)
    {
        // Two codes for each power of two: the number of the code follows from the highest bits.
        var index = distance - 1;
        if (index >= 4)
        {
            var log = 31 - System.Numerics.BitOperations.LeadingZeroCount((uint)index);
            index = (2 * log) + ((index >> (log - 1)) & 1);
        }

        var (first, extraBits, code) = Distances[index];
        return new(code.Bits | ((uint)(distance - first) << DistanceBits), DistanceBits + extraBits);
    }

    private static Code LiteralOf(int symbol) =>
        symbol switch
        {
            < 144 => Reversed(0b0011_0000 + symbol, 8),
            < 256 => Reversed(0b1_1001_0000 + symbol - 144, 9),
            < 280 => Reversed(symbol - 256, 7),
            _ => Reversed(0b1100_0000 + symbol - 280, 8),
        };

    private static Code[] LengthCodes()
    {
        var codes = new Code[LongestMatch + 1];
        var length = LeastMatch;
        for (var i = 0; i < CountOfLengths - 1; i++)
        {
            var extraBits = i < 8 ? 0 : (i / 4) - 1;
            var code = LiteralOf(FirstLength + i);
            for (var extra = 0; extra < 1 << extraBits && length < LongestMatch; extra++)
            {
                codes[length++] = new(code.Bits | ((uint)extra << code.Length), code.Length + extraBits);
            }
        }

        codes[LongestMatch] = LiteralOf(FirstLength + CountOfLengths - 1);
        return codes;
    }

    private static IEnumerable<(int First, int ExtraBits, Code Code)> DistanceCodes()
    {
        var first = 1;
        for (var i = 0; i < CountOfDistances; i++)
        {
            var extraBits = i < 4 ? 0 : (i / 2) - 1;
            yield return (first, extraBits, Reversed(i, DistanceBits));
            first += 1 << extraBits;
        }
    }

    // Codes begin with their highest bit, and everything else with its lowest.
    private static Code Reversed(int code, int length)
    {
        var bits = 0u;
        for (var i = 0; i < length; i++)
        {
            bits |= (uint)((code >> i) & 1) << (length - 1 - i);
        }

        return new(bits, length);
    }
}

/// <summary>Bits of deflated data.</summary>
/// <param name="Bits">The bits, the first the lowest.</param>
/// <param name="Length">How many they are.</param>
internal readonly record struct Code(uint Bits, int Length);
