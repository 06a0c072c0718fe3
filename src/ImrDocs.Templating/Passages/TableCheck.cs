using ImrDocs.Diagnostics;

namespace ImrDocs.Templating.Passages;

/// <summary>Finds tables whose rows do not fit, and rows that stand in no table.</summary>
internal static class TableCheck
{
    private const char Bar = '|';

    private const string NoRows =
        "where nothing is printed below it, this table has a head and no rows; put a condition around the whole "
        + "table, such as {{~ if list.size > 0 ~}}";

    private const string NoBar = "begin each row of a table with '|', so that a value in it stays in its cell";

    private const string BrokenRow =
        "a row of a table is one line, so '\\' or spaces at its end break nothing; end the row with '|'";

    private const string Alone =
        "this row stands in no table; a table begins with a blank line, a row of headers, and a line of dashes, as "
        + "'| Service | Amount |' and '|---|--:|', and its rows follow without a blank line";

    private const string Dashes =
        "this line of dashes stands below no row of headers, so the letter shows it as text; write '\\|' where the "
        + "sign is meant";

    private const string NoBlankLine =
        "the letter shows this as text, because other text stands right above or below the table; put a blank line "
        + "between them";

    /// <summary>Checks a passage.</summary>
    /// <param name="report">Gets what is wrong.</param>
    /// <param name="reading">The passage.</param>
    /// <param name="origins">What writes each of its characters.</param>
    public static void Run(WordingReport report, PassageReading reading, TextOrigins[] origins)
    {
        foreach (var table in reading.Tables)
        {
            Check(report, table, reading.Text, origins);
        }

        for (var line = 0; line < reading.Text.Length; line = LineEnd(reading.Text, line) + 1)
        {
            CheckAlone(report, reading, origins, line);
        }
    }

    private static void Check(WordingReport report, PassageTable table, string text, TextOrigins[] origins)
    {
        if (table.Rows.Count == 0)
        {
            Report(report, origins[table.Head.Start], NoRows);
        }

        if (table.IsBelowText)
        {
            Report(report, origins[table.Head.Start], NoBlankLine);
        }

        for (var line = table.Start; line < table.End; line = LineEnd(text, line) + 1)
        {
            var end = LineEnd(text, line);
            if (end > line + 1 && (text[end - 1] == '\\' || (text[end - 1] == ' ' && text[end - 2] == ' ')))
            {
                Report(report, origins[end - 1], BrokenRow);
                return;
            }
        }

        var rule = LineEnd(text, table.Head.Line) + 1;
        CheckCells(report, table, PassageRow.RowStart(text, rule), CellsOfRule(text, rule), origins);
        foreach (var row in table.Rows.Prepend(table.Head))
        {
            if (row.Start >= text.Length || text[row.Start] != Bar)
            {
                Report(report, origins[Math.Min(row.Start, text.Length - 1)], NoBar);
            }

            CheckCells(report, table, row.Start, row.Cells, origins);
        }
    }

    private static void CheckCells(
        WordingReport report,
        PassageTable table,
        int start,
        int cells,
        TextOrigins[] origins
    )
    {
        if (cells != table.Head.Cells)
        {
            Report(
                report,
                origins[Math.Min(start, origins.Length - 1)],
                $"this row has {Count(cells)}, and the head of its table has {Count(table.Head.Cells)}; write as "
                    + "many, with nothing between the bars of an empty one, and '\\|' where the sign is meant"
            );
        }
    }

    // The signs of a line of dashes are all there.
    private static int CellsOfRule(string text, int line)
    {
        var rule = text.Substring(line, LineEnd(text, line) - line).TrimStart(' ', '\t', '>').TrimEnd(' ', '\t');
        return rule.Trim(Bar).Split(Bar).Length;
    }

    // A line that begins and ends with a bar is meant as a row.
    private static void CheckAlone(WordingReport report, PassageReading reading, TextOrigins[] origins, int line)
    {
        var text = reading.Text;
        var end = LineEnd(text, line);
        while (end > line && text[end - 1] is ' ' or '\t' or '\\')
        {
            end--;
        }

        var start = PassageRow.RowStart(text, line);
        if (
            start < end - 1
            && text[start] == Bar
            && text[end - 1] == Bar
            && reading.SignAt(start) == SignReading.Text
            && reading.SignAt(end - 1) == SignReading.Text
        )
        {
            Report(report, origins[start], HasRule(reading) ? NoBlankLine : Alone);
            return;
        }

        var first = line;
        while (first < end && text[first] is ' ' or '\t' or '>')
        {
            first++;
        }

        if (IsOfDashes(text.Substring(first, end - first)) && reading.SignAt(first) == SignReading.Text)
        {
            Report(report, origins[first], Dashes);
        }
    }

    // Markdig takes such a line for a part of the paragraph above it, and not for the item of a list.
    private static bool IsOfDashes(string line) =>
        line.IndexOf(Bar) >= 0 && line.IndexOf('-') >= 0 && line.All(static c => c is Bar or '-' or ':' or ' ' or '\t');

    private static bool HasRule(PassageReading reading) =>
        reading.Text.Split('\n').Any(static line => ForeignMarkdown.IsTableRule(line.TrimStart(' ', '\t', '>')));

    private static string Count(int cells) => cells == 1 ? "1 cell" : $"{cells} cells";

    private static int LineEnd(string text, int line) =>
        text.IndexOf('\n', line) is >= 0 and var end ? end : text.Length;

    private static void Report(WordingReport report, TextOrigins origins, string message)
    {
        foreach (var origin in origins.All.Where(static origin => origin.Step.Text is not null))
        {
            report.Add(TemplateRules.Table, origin, message);
        }
    }
}
