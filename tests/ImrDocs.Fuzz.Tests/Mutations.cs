using CsCheck;

namespace ImrDocs.Fuzz.Tests;

/// <summary>
/// Bytes that resemble others: pieces are deleted, repeated, exchanged, or replaced by what is dangerous in the format.
/// </summary>
internal static class Mutations
{
    private const int MostChanges = 6;

    /// <summary>Inputs that are made from seeds.</summary>
    /// <param name="seeds">Inputs that are right.</param>
    /// <param name="dangerous">Pieces that mean something in the format.</param>
    public static Gen<byte[]> Of(byte[][] seeds, byte[][] dangerous)
    {
        var change = Gen.Select(Gen.Int[0, 6], Gen.Int[0, int.MaxValue], Gen.Int[0, 40], One(dangerous));
        return Gen.Select(One(seeds), One(seeds), change.Array[1, MostChanges], (seed, other, changes) =>
        {
            List<byte> bytes = [.. seed];
            foreach (var (kind, place, length, piece) in changes)
            {
                Change(bytes, kind, place, length, piece, other);
            }

            return bytes.ToArray();
        });
    }

    /// <summary>One of some values.</summary>
    public static Gen<T> One<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static void Change(List<byte> bytes, int kind, int place, int length, byte[] piece, byte[] other)
    {
        var at = place % (bytes.Count + 1);
        var count = Math.Min(length, bytes.Count - at);
        switch (kind)
        {
            case 0:
                bytes.RemoveRange(at, count);
                break;
            case 1:
                bytes.InsertRange(at, bytes.GetRange(at, count));
                break;
            case 2:
                bytes.InsertRange(at, other.Skip(place % (other.Length + 1)).Take(length));
                break;
            case 3 when count > 0:
                bytes[at] ^= (byte)(1 << (length % 8));
                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                bytes.InsertRange(at, piece);
                break;
        }
    }
}
