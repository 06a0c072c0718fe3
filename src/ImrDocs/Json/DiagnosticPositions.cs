using ImrDocs.Diagnostics;
using ImrDocs.Models;

namespace ImrDocs.Json;

/// <summary>Finds the line and the column of each error, also of those that rules report by path alone.</summary>
internal static class DiagnosticPositions
{
    public static IReadOnlyList<Diagnostic> Resolve(ReadOnlySpan<byte> utf8, IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0)
        {
            return [];
        }

        var offsets = PathOffsets.Find(
            utf8,
            [.. diagnostics.Where(static d => d.Offset is null).Select(static d => d.Member)]
        );
        List<(long Offset, Diagnostic Diagnostic)> resolved = [];
        foreach (var diagnostic in diagnostics)
        {
            var offset = diagnostic.Offset ?? offsets[diagnostic.Member];
            resolved.Add((offset, diagnostic with { Position = Utf8Text.PositionOf(utf8, offset), Offset = null }));
        }

        return [.. resolved.OrderBy(static r => r.Offset).Select(static r => r.Diagnostic)];
    }
}
