namespace ImrDocs.Templating.Passages;

/// <content>The rows of a table, of which each is read by itself.</content>
internal sealed partial class PassageText
{
    private const char Bar = '|';

    // What opens or closes something that may go on in another row, or hides a bar.
    private static readonly char[] Open = ['`', '[', ']', '\\', Blocks];

    // A row is read below the head of its table, and leaves a plain row there: so there are few ways through a table,
    // however many of its cells are optional.
    private bool TryCloseRow()
    {
        var start = _cursor.Line;
        var row = _text.ToString(start, _text.Length - start);
        var prefix = row.Length - row.TrimStart(' ', '>').Length;
        if (row[prefix] != Bar || !IsWhole(row) || !IsBelowHead(start, row.Substring(0, prefix + 1), out var isFirst))
        {
            return false;
        }

        _closed.Add(_text.ToString(), [.. _origins]);
        List<TextOrigins> origins = [.. _origins.Skip(start)];
        Truncate(start);
        if (isFirst)
        {
            PushPlain(row, prefix, origins);
        }

        return true;
    }

    private static bool IsWhole(string row) =>
        row.EndsWith("|\n", StringComparison.Ordinal)
        && row.IndexOfAny(Open) < 0
        && row.Count(static c => c == '*') % 2 == 0
        && row.Count(static c => c == '_') % 2 == 0;

    // Whether the line of dashes stands right above a line, or one plain row below it.
    private bool IsBelowHead(int start, string beginning, out bool isFirst)
    {
        var above = LineBefore(start);
        isFirst = above is { } line && IsTableRule(line, start, beginning);
        return isFirst
            || (
                above is { } row
                && IsPlainRow(_text.ToString(row, start - row), beginning)
                && LineBefore(row) is { } rule
                && IsTableRule(rule, row, beginning)
            );
    }

    private int? LineBefore(int start)
    {
        if (start == 0)
        {
            return null;
        }

        var line = start - 1;
        while (line > 0 && _text[line - 1] != '\n')
        {
            line--;
        }

        return line;
    }

    private bool IsTableRule(int start, int end, string beginning)
    {
        var line = _text.ToString(start, end - start);
        return start > 0
            && line.StartsWith(beginning, StringComparison.Ordinal)
            && ForeignMarkdown.IsTableRule(line.Substring(beginning.Length - 1).TrimEnd('\n'));
    }

    // |a|a|
    private static bool IsPlainRow(string row, string beginning) =>
        row.StartsWith(beginning, StringComparison.Ordinal)
        && row.Substring(beginning.Length).Replace("a|", "") == "\n";

    private void PushPlain(string row, int prefix, List<TextOrigins> origins)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (i < prefix || row[i] is Bar or '\n')
            {
                Push(row[i], origins[i]);
            }

            if (i >= prefix && row[i] == Bar && row[i + 1] != '\n')
            {
                Push('a', origins[i]);
            }
        }
    }
}
