using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ImrDocs.CompiledLetters;

/// <summary>
/// The ASCII characters that a form of text writes as they are: those that can be printed, without some.
/// </summary>
/// <remarks>
/// A text is written as UTF-8 and looked through in the same pass, sixteen characters at a time. Two tables say what
/// is no such character: the entries for the lower and for the upper four bits of its byte have a bit in common.
/// </remarks>
internal sealed class PlainAscii
{
    private const int Few = 8;
    private const int Many = 2 * Few;
    private const byte Control = 1 << 6;
    private const byte NotAscii = 1 << 7;
    private const char Delete = '\x7F';

    private readonly Vector128<byte> _lower;
    private readonly Vector128<byte> _upper;

    /// <param name="without">The characters that are not written as they are, none of them a control character.</param>
    public PlainAscii(string without)
    {
        Span<byte> upper =
        [
            Control,
            Control,
            1 << 0,
            1 << 1,
            1 << 2,
            1 << 3,
            1 << 4,
            1 << 5,
            NotAscii,
            NotAscii,
            NotAscii,
            NotAscii,
            NotAscii,
            NotAscii,
            NotAscii,
            NotAscii,
        ];
        Span<byte> lower = stackalloc byte[upper.Length];
        lower.Fill(Control | NotAscii);
        foreach (var c in without.Append(Delete))
        {
            lower[c & 0xF] |= upper[c >> 4];
        }

        _lower = Vector128.Create<byte>(lower);
        _upper = Vector128.Create<byte>(upper);
    }

    /// <summary>Writes a text up to its first other character.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">
    /// Where to write; at least as long as the text. What stands there after the characters written may be
    /// overwritten.
    /// </param>
    /// <returns>How many characters were written.</returns>
    public int CopyTo(ReadOnlySpan<char> text, Span<byte> destination)
    {
        ref var to = ref MemoryMarshal.GetReference(destination[..text.Length]);
        ref var from = ref Unsafe.As<char, short>(ref MemoryMarshal.GetReference(text));
        if (text.Length >= 2 * Many && Avx2.IsSupported)
        {
            return CopyWide(ref from, ref to, text.Length);
        }

        if (text.Length < Many)
        {
            return text.Length < Few ? CopyEach(text, destination) : CopyTwice(ref from, ref to, text.Length);
        }

        // The last step goes back to where sixteen characters are left.
        var (lower, upper) = (_lower, _upper);
        var last = (nuint)text.Length - Many;
        for (nuint at = 0; ; at = Math.Min(at + Many, last))
        {
            var bytes = Narrow(ref from, at, at + Few);
            var others =
                Vector128.ShuffleNative(lower, bytes & Vector128.Create<byte>(0xF))
                & Vector128.ShuffleNative(upper, bytes >>> 4);
            bytes.StoreUnsafe(ref to, at);
            if (others != Vector128<byte>.Zero)
            {
                return (int)at + IndexOfFirst(others);
            }

            if (at == last)
            {
                return text.Length;
            }
        }
    }

    private int CopyWide(ref short from, ref byte to, int length)
    {
        var (lower, upper) = (Vector256.Create(_lower), Vector256.Create(_upper));
        var last = (nuint)length - (2 * Many);
        for (nuint at = 0; ; at = Math.Min(at + (2 * Many), last))
        {
            var halves = Avx2.PackSignedSaturate(
                    Vector256.LoadUnsafe(ref from, at),
                    Vector256.LoadUnsafe(ref from, at + Many)
                )
                .AsUInt64();
            var bytes = Avx2.Permute4x64(halves, 0b11_01_10_00).AsByte();
            var others = Avx2.Shuffle(lower, bytes & Vector256.Create<byte>(0xF)) & Avx2.Shuffle(upper, bytes >>> 4);
            bytes.StoreUnsafe(ref to, at);
            if (others != Vector256<byte>.Zero)
            {
                return (int)at
                    + BitOperations.TrailingZeroCount(
                        ~Vector256.Equals(others, Vector256<byte>.Zero).ExtractMostSignificantBits()
                    );
            }

            if (at == last)
            {
                return length;
            }
        }
    }

    // The first eight characters and the last eight, some of them twice.
    private int CopyTwice(ref short from, ref byte to, int length)
    {
        var bytes = Narrow(ref from, 0, (nuint)(length - Few));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, length - Few), bytes.AsUInt64().GetElement(1));
        Unsafe.WriteUnaligned(ref to, bytes.AsUInt64().GetElement(0));
        var others = Others(bytes);
        return others == Vector128<byte>.Zero ? length
            : IndexOfFirst(others) is < Few and var index ? index
            : length - (2 * Few) + IndexOfFirst(others);
    }

    private int CopyEach(ReadOnlySpan<char> text, Span<byte> destination)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > Delete || (_lower[text[i] & 0xF] & _upper[text[i] >> 4]) != 0)
            {
                return i;
            }

            destination[i] = (byte)text[i];
        }

        return text.Length;
    }

    // What is not ASCII becomes 0x7F or 0x80.
    private static Vector128<byte> Narrow(ref short from, nuint first, nuint second) =>
        Vector128
            .NarrowWithSaturation(Vector128.LoadUnsafe(ref from, first), Vector128.LoadUnsafe(ref from, second))
            .AsByte();

    private Vector128<byte> Others(Vector128<byte> bytes) =>
        Vector128.ShuffleNative(_lower, bytes & Vector128.Create<byte>(0xF))
        & Vector128.ShuffleNative(_upper, bytes >>> 4);

    private static int IndexOfFirst(Vector128<byte> others) =>
        BitOperations.TrailingZeroCount(~Vector128.Equals(others, Vector128<byte>.Zero).ExtractMostSignificantBits());
}
