using ImrDocs.Models;
using ImrDocs.Validation;

namespace ImrDocs.Json;

/// <summary>Finds the line and the column of each fault, also of those that rules report by path alone.</summary>
internal static class FaultPositions
{
    public static IReadOnlyList<Fault> Resolve(ReadOnlySpan<byte> utf8, IReadOnlyList<Fault> faults)
    {
        if (faults.Count == 0)
        {
            return [];
        }

        var offsets = PathOffsets.Find(
            utf8,
            [.. faults.Where(static f => f.Offset is null).Select(static f => f.Path)]
        );
        List<(long Offset, Fault Fault)> resolved = [];
        foreach (var fault in faults)
        {
            var offset = fault.Offset ?? offsets[fault.Path];
            resolved.Add((offset, fault with { Position = Utf8Text.PositionOf(utf8, offset), Offset = null }));
        }

        return [.. resolved.OrderBy(static r => r.Offset).Select(static r => r.Fault)];
    }
}
