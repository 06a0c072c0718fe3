using System.Text;

namespace ImrDocs.Templating.Passages;

/// <summary>Writes passages of a letter, shortened to what Markdown asks of them.</summary>
/// <remarks>
/// Markdown reads a passage alike whatever its words are. Of words and values in a row, only the edges are kept, and a
/// value between them; of equal lines, two. So different branches come to the same passage unless they differ in
/// markup, and all ways through a letter come to few passages.
/// </remarks>
internal sealed partial class PassageText
{
    /// <summary>Stands for a value.</summary>
    public const char Value = '\uFDD0';

    /// <summary>Stands for a value of blocks.</summary>
    public const char Blocks = '\uFDD8';

    // What no line of a letter begins with, and no address or character reference has: longer ones are words.
    private const int MaxBeginning = 400;

    // The line of dashes of a table is as long as its widest row, where its author aligned the cells.
    private const int MaxDashes = 8_000;
    private const int MaxVerbatim = 300;

    // A list without end is read in parts.
    private const int MaxLength = 32 * 1024;

    private readonly StringBuilder _text;
    private readonly List<TextOrigins> _origins;
    private readonly PassageCollection _closed;
    private PassageCursor _cursor;
    private int _verbatim;

    /// <param name="passage">The passage to go on with.</param>
    /// <param name="closed">Gets each passage that ends.</param>
    public PassageText(OpenPassage passage, PassageCollection closed)
    {
        _text = new(passage.Text);
        _origins = [.. passage.Origins];
        _cursor = passage.Cursor;
        _closed = closed;
    }

    /// <summary>The passage that is still going on.</summary>
    public OpenPassage ToOpen() => new(_text.ToString(), [.. _origins], _cursor, HasText: false);

    /// <summary>
    /// What writes each character of a text that two ways write. Where words come from is asked only where a line
    /// begins.
    /// </summary>
    public static TextOrigins[] Union(
        string text,
        IReadOnlyList<TextOrigins> origins,
        IReadOnlyList<TextOrigins> others
    )
    {
        var union = new TextOrigins[text.Length];
        for (var i = 0; i < union.Length; i++)
        {
            union[i] = IsWord(text, i) ? origins[i] : origins[i].Union(others[i]);
        }

        return union;
    }

    /// <summary>Appends a value.</summary>
    public void AppendValue(TextOrigin origin)
    {
        var value = origin.Step.IsBlocks ? Blocks : Value;
        if (_cursor.IsBeginning)
        {
            Push(value, new(origin));
            _cursor = _cursor with { IsBeginning = false, Run = _text.Length - 1 };
            _ = TryClose();
        }
        else if (_cursor.Until != '\0')
        {
            Push(value, new(origin));
        }
        else
        {
            AppendToRun(value, new(origin));
        }
    }

    /// <summary>Appends a character of a template.</summary>
    /// <returns>Whether a passage ended before the line of the character.</returns>
    public bool Append(char c, TextOrigin origin)
    {
        TextOrigins origins = new(origin);
        if (c == '\n')
        {
            EndLine(origins);
            return false;
        }

        if (_text.Length > MaxLength)
        {
            CloseLine();
        }

        if (_cursor.IsBeginning)
        {
            Push(IsLetter(c) ? 'a' : c, origins);
            var begins = !IsLetter(c) && c <= '~' && _text.Length - _cursor.Line < LongestBeginning();
            _cursor = _cursor with
            {
                IsBeginning = begins && (c is '>' or '*' or '_' or '|' || !IsMarkup(c)),
                IsNumber = _cursor.IsNumber && IsBeforeOrInNumber(c),
                Run = begins ? -1 : _text.Length - 1,
            };
            BeginVerbatim(c, before: '\n');
            _cursor = _cursor with { IsBeginning = _cursor.IsBeginning && _cursor.Until == '\0' };
            return TryBeginContainer() || TryClose();
        }

        if (_cursor.Until != '\0')
        {
            Push(c, origins);
            _verbatim++;
            if (EndsVerbatim(c))
            {
                _cursor = _cursor with { Until = '\0', Run = -1 };
            }

            return TryClose();
        }

        var before = _text[_text.Length - 1];
        var isNumber = _cursor.IsNumber && c is '.' or ')' or (>= '0' and <= '9');
        if (IsMarkup(c) || isNumber || (before == ']' && c is '(' or ':'))
        {
            Push(c, origins);
            _cursor = _cursor with { IsNumber = isNumber, Run = -1 };
            BeginVerbatim(c, before);
        }
        else
        {
            _cursor = _cursor with { IsNumber = false };
            AppendToRun(Shortened(c), origins);
        }

        return TryClose();
    }

    private static bool IsWord(string text, int index) =>
        text[index] is 'a' or ',' or ' ' or (> '~' and not (Value or Blocks)) && index > 0 && text[index - 1] != '\n';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsBeforeOrInNumber(char c) =>
        c is ' ' or '\t' or '>' or '-' or '+' or '*' or ':' or '.' or ')' or (>= '0' and <= '9');

    private static bool IsMarkup(char c) =>
        c is '*' or '_' or '[' or ']' or '<' or '>' or '&' or '\\' or '`' or '~' or '|' or '!' or '^';

    // Markdown asks of a character only whether it is white space or punctuation.
    private static char Shortened(char c) =>
        c switch
        {
            ' ' or '\t' => ' ',
            (>= '0' and <= '9') => 'a',
            < '\x7F' => IsLetter(c) ? 'a' : ',',
            _ => c,
        };

    private int LongestBeginning() => _text[_cursor.Line] == '|' ? MaxDashes : MaxBeginning;

    private void BeginVerbatim(char c, char before)
    {
        _verbatim = 0;
        _cursor = _cursor with
        {
            Until = (before, c) switch
            {
                (_, '<') => '>',
                (_, '&') => ';',
                (']', '(') => ')',
                (']', ':') when _text[_cursor.Line] == '[' => '\n',
                ('\n', '"' or '\'' or '(') when IsAfterDefinition() => '\n',
                _ => '\0',
            },
        };
    }

    private bool EndsVerbatim(char c) =>
        (c == _cursor.Until && (c != ')' || IsAddressWhole()))
        || _verbatim > MaxVerbatim
        || (_cursor.Until == ';' && c != '#' && !char.IsLetterOrDigit(c));

    // The line can be the title of the link that the line before it defines.
    private bool IsAfterDefinition()
    {
        var line = _cursor.Line - 1;
        while (line > 0 && _text[line - 1] != '\n')
        {
            line--;
        }

        return line >= 0
            && _cursor.Line > line + 1
            && _text[line] == '['
            && _text.ToString(line, _cursor.Line - line).IndexOf("]:", StringComparison.Ordinal) > 0;
    }

    // Parentheses in pairs belong to an address.
    private bool IsAddressWhole()
    {
        var start = _text.Length - 1;
        while (start > 1 && !(_text[start] == '(' && _text[start - 1] == ']'))
        {
            start--;
        }

        var open = 0;
        for (var i = start; i < _text.Length; i++)
        {
            open +=
                _text[i] == '(' ? 1
                : _text[i] == ')' ? -1
                : 0;
            i += _text[i] == '\\' ? 1 : 0;
        }

        return open <= 0;
    }

    private void AppendToRun(char c, TextOrigins origins)
    {
        if (_cursor.Run < 0)
        {
            _cursor = _cursor with { Run = _text.Length };
            Push(c, origins);
            return;
        }

        // Two spaces at a line's end break it.
        var inner = _cursor.Run + (char.IsHighSurrogate(_text[_cursor.Run]) ? 2 : 1);
        if (c == ' ' && inner < _text.Length && _text[_text.Length - 1] == ' ')
        {
            if (_text[_text.Length - 2] != ' ')
            {
                Push(c, origins);
            }

            return;
        }

        if (inner < _text.Length && !char.IsHighSurrogate(_text[_text.Length - 1]))
        {
            Fold(inner);
        }

        Push(c, origins);
    }

    // Leaves of what follows the first character of a run the values alone, as one.
    private void Fold(int inner)
    {
        var (values, blocks) = (OriginsOf(Value, inner), OriginsOf(Blocks, inner));
        Truncate(inner);
        Push(Value, values);
        Push(Blocks, blocks);
    }

    private TextOrigins? OriginsOf(char value, int start)
    {
        TextOrigins? origins = null;
        for (var i = start; i < _text.Length; i++)
        {
            if (_text[i] == value)
            {
                origins = origins?.Union(_origins[i]) ?? _origins[i];
            }
        }

        return origins;
    }

    private void Push(char c, TextOrigins? origins)
    {
        if (origins is not null)
        {
            _text.Append(c);
            _origins.Add(origins);
        }
    }

    private void Truncate(int length)
    {
        _text.Length = length;
        _origins.RemoveRange(length, _origins.Count - length);
    }
}
