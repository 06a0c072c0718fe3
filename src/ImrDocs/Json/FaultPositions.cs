using System.Globalization;
using System.Text.Json;
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

        var offsets = faults.Any(static f => f.Offset is null) ? OffsetsByPath(utf8) : [];
        List<(long Offset, Fault Fault)> resolved = [];
        foreach (var fault in faults)
        {
            var offset = fault.Offset ?? Nearest(offsets, fault.Path);
            resolved.Add((offset, fault with { Position = Utf8Text.PositionOf(utf8, offset), Offset = null }));
        }

        return [.. resolved.OrderBy(static r => r.Offset).Select(static r => r.Fault)];
    }

    // A field that is absent has no place of its own: its object's place is the nearest.
    private static long Nearest(Dictionary<string, long> offsets, string path)
    {
        while (true)
        {
            if (offsets.TryGetValue(path, out var offset))
            {
                return offset;
            }

            if (path.Length == 0)
            {
                return 0;
            }

            path = path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))];
        }
    }

    private static Dictionary<string, long> OffsetsByPath(ReadOnlySpan<byte> utf8)
    {
        Dictionary<string, long> offsets = [];
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = LetterJson.MaxDepth });
        try
        {
            json.Read();
            Visit(ref json, "", offsets);
        }
        catch (JsonException)
        {
            // The text breaks off, which is a fault of its own; what stands before it has its places.
        }

        return offsets;
    }

    private static void Visit(ref Utf8JsonReader json, string path, Dictionary<string, long> offsets)
    {
        offsets.TryAdd(path, json.TokenStartIndex);
        if (json.TokenType == JsonTokenType.StartObject)
        {
            while (json.Read() && json.TokenType != JsonTokenType.EndObject)
            {
                var name = Utf8Text.TryUnescape(in json) ?? "?";
                json.Read();
                Visit(ref json, path.Length == 0 ? name : path + "." + name, offsets);
            }
        }
        else if (json.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; i++)
            {
                Visit(ref json, path + "[" + i.ToString(CultureInfo.InvariantCulture) + "]", offsets);
            }
        }
    }
}
