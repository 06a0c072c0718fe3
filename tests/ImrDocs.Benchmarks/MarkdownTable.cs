namespace ImrDocs.Benchmarks;

/// <summary>Writes a table that is Markdown, and in columns for whoever reads it on a terminal.</summary>
internal static class MarkdownTable
{
    /// <param name="output">Where to write.</param>
    /// <param name="header">The name of each column.</param>
    /// <param name="rightAligned">The columns, counted from 0, whose cells end at the right.</param>
    /// <param name="rows">The cells of each row.</param>
    public static void Write(
        TextWriter output,
        IReadOnlyList<string> header,
        IReadOnlyList<int> rightAligned,
        IReadOnlyList<IReadOnlyList<string>> rows
    )
    {
        var widths = header
            .Select((name, i) => rows.Select(row => row[i].Length).Append(name.Length).Append(2).Max())
            .ToList();
        WriteRow(output, header.Select(Pad));
        WriteRow(
            output,
            widths.Select(
                (width, i) => rightAligned.Contains(i) ? new string('-', width - 1) + ":" : new string('-', width)
            )
        );
        foreach (var row in rows)
        {
            WriteRow(output, row.Select(Pad));
        }

        string Pad(string cell, int i) => rightAligned.Contains(i) ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]);
    }

    private static void WriteRow(TextWriter output, IEnumerable<string> cells) =>
        output.WriteLine($"| {string.Join(" | ", cells)} |");
}
