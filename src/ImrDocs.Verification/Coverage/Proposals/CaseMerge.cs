using System.Text.Json.Nodes;

namespace ImrDocs.Verification.Coverage.Proposals;

/// <summary>Puts into one case what two cases changed of a third.</summary>
internal static class CaseMerge
{
    /// <summary>The merged case; null where both changed the same thing in different ways.</summary>
    public static JsonObject? Of(JsonObject origin, JsonObject a, JsonObject b)
    {
        var merged = new JsonObject();
        foreach (var name in a.Select(static field => field.Key).Union(b.Select(static field => field.Key)))
        {
            if (!TryMerge(origin[name], a[name], b[name], out var value))
            {
                return null;
            }

            if (value is not null)
            {
                merged[name] = value.DeepClone();
            }
        }

        return merged;
    }

    private static bool TryMerge(JsonNode? origin, JsonNode? a, JsonNode? b, out JsonNode? merged)
    {
        merged =
            JsonNode.DeepEquals(a, b) || JsonNode.DeepEquals(b, origin) ? a
            : JsonNode.DeepEquals(a, origin) ? b
            : (a, b) switch
            {
                (JsonObject x, JsonObject y) => Of(origin as JsonObject ?? [], x, y),
                (JsonArray x, JsonArray y) => OfLists(origin as JsonArray ?? [], x, y),
                _ => null,
            };
        return merged is not null
            || (a is null && b is null)
            || JsonNode.DeepEquals(b, origin)
            || JsonNode.DeepEquals(a, origin);
    }

    // What one of them added follows what both have.
    private static JsonArray? OfLists(JsonArray origin, JsonArray a, JsonArray b)
    {
        var (shorter, longer) = a.Count <= b.Count ? (a, b) : (b, a);
        var merged = new JsonArray();
        for (var i = 0; i < longer.Count; i++)
        {
            if (i >= shorter.Count)
            {
                merged.Add(longer[i]!.DeepClone());
            }
            else if (TryMerge(i < origin.Count ? origin[i] : null, a[i], b[i], out var element) && element is not null)
            {
                merged.Add(element.DeepClone());
            }
            else
            {
                return null;
            }
        }

        return merged;
    }
}
