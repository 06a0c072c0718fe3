using System.Globalization;
using System.Text.Json;
using ImrDocs.Models;

namespace ImrDocs.Json;

/// <summary>
/// Finds where the values at some paths begin in a JSON text, and passes over all others without a look.
/// </summary>
internal static class PathOffsets
{
    /// <summary>
    /// The byte at which the value at each path begins, or for a value that is absent the nearest object or list around
    /// it.
    /// </summary>
    public static IReadOnlyDictionary<string, long> Find(ReadOnlySpan<byte> utf8, IReadOnlyList<string> paths)
    {
        var offsets = new Dictionary<string, long>(StringComparer.Ordinal);
        if (paths.Count == 0)
        {
            return offsets;
        }

        var root = new Place();
        foreach (var path in paths)
        {
            root.Add(path);
        }

        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = LetterJson.MaxDepth });
        try
        {
            json.Read();
            Visit(ref json, root);
        }
        catch (JsonException)
        {
            // The text breaks off, which is an error of its own; what stands before it has its places.
        }

        root.Fill(offsets, start: 0);
        return offsets;
    }

    private static void Visit(ref Utf8JsonReader json, Place place)
    {
        place.Offset ??= json.TokenStartIndex;
        if (json.TokenType == JsonTokenType.StartObject)
        {
            while (json.Read() && json.TokenType != JsonTokenType.EndObject)
            {
                var name = place.HasParts ? Utf8Text.TryUnescape(in json) : null;
                json.Read();
                VisitPart(ref json, name is null ? null : place.Find(name));
            }
        }
        else if (json.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; i++)
            {
                VisitPart(ref json, place.HasParts ? place.Find(i.ToString(CultureInfo.InvariantCulture)) : null);
            }
        }
    }

    private static void VisitPart(ref Utf8JsonReader json, Place? part)
    {
        if (part is null)
        {
            json.Skip();
        }
        else
        {
            Visit(ref json, part);
        }
    }

    // A value of the letter that is asked for, and those below it.
    private sealed class Place
    {
        private readonly Dictionary<string, Place> _parts = new(StringComparer.Ordinal);
        private readonly List<string> _paths = [];

        public long? Offset { get; set; }

        public bool HasParts => _parts.Count > 0;

        public void Add(string path)
        {
            var place = this;
            foreach (var part in path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
            {
                place = place._parts.TryGetValue(part, out var found) ? found : place._parts[part] = new();
            }

            place._paths.Add(path);
        }

        public Place? Find(string part) => _parts.GetValueOrDefault(part);

        public void Fill(Dictionary<string, long> offsets, long start)
        {
            var here = Offset ?? start;
            _paths.ForEach(path => offsets[path] = here);
            foreach (var part in _parts.Values)
            {
                part.Fill(offsets, here);
            }
        }
    }
}
