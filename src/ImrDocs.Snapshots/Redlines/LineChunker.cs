using DiffPlex;

namespace ImrDocs.Snapshots.Redlines;

/// <summary>Cuts a text into lines that keep their LF, so that a final line without one is a different line.</summary>
internal sealed class LineChunker : IChunker
{
    public IReadOnlyList<string> Chunk(string text)
    {
        var lines = new List<string>();
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf('\n') is var feed and >= 0 ? feed + 1 : rest.Length;
            lines.Add(rest[..end].ToString());
            rest = rest[end..];
        }

        return lines;
    }
}
