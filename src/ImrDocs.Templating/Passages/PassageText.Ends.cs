using ImrDocs.Templating.Markdown.Containers;

namespace ImrDocs.Templating.Passages;

/// <content>Where lines and passages end.</content>
internal sealed partial class PassageText
{
    private void EndLine(TextOrigins origins)
    {
        Push('\n', origins);
        if (!TryCloseRow())
        {
            DropRepeatedLine();
        }

        var isContainerLine = _cursor.Line == 0 && IsContainerLine(0);
        _cursor = PassageCursor.LineStart(_text.Length);
        if (_text.Length > MaxLength || isContainerLine)
        {
            Close();
        }
    }

    // A line without end is read in parts too.
    private void CloseLine()
    {
        _cursor = PassageCursor.LineStart(_text.Length);
        Close();
    }

    // A third line that is like the two before it says nothing new; lines of signs alone may mean something in their
    // number.
    private void DropRepeatedLine()
    {
        var (start, length) = (_cursor.Line, _text.Length - _cursor.Line);
        if (start < 2 * length || !HasWord(start))
        {
            return;
        }

        for (var i = 0; i < length; i++)
        {
            if (_text[start + i] != _text[start - length + i] || _text[start + i] != _text[start - (2 * length) + i])
            {
                return;
            }
        }

        if (start > 2 * length && _text[start - (2 * length) - 1] != '\n')
        {
            return;
        }

        for (var i = 0; i < length; i++)
        {
            _origins[start - length + i] = _origins[start - length + i].Union(_origins[start + i]);
        }

        Truncate(start);
    }

    // The first line of a container, and its last one, stands by itself: it ends every block before it.
    private bool TryBeginContainer()
    {
        var start = _cursor.Line;
        if (!IsContainerLine(start) || _text.Length - start > ContainerNames.Fence.Length)
        {
            return false;
        }

        if (start > 0 && PassageReading.EndsInFence(_text.ToString(0, start)))
        {
            return false;
        }

        _cursor = _cursor with { IsBeginning = false, Until = '\n' };
        if (start > 0)
        {
            Close();
        }

        return start > 0;
    }

    private bool IsContainerLine(int start)
    {
        for (var i = 0; i < ContainerNames.Fence.Length; i++)
        {
            if (start + i >= _text.Length || _text[start + i] != ContainerNames.Fence[i])
            {
                return false;
            }
        }

        return true;
    }

    private bool HasWord(int start)
    {
        for (var i = start; i < _text.Length; i++)
        {
            if (_text[i] is Value or Blocks || char.IsLetterOrDigit(_text[i]))
            {
                return true;
            }
        }

        return false;
    }

    // Where a line begins a block of its own after a blank line, nothing before it has a part in how it is read.
    private bool TryClose()
    {
        var start = _cursor.Line;
        if (
            start < 2
            || !IsAfterBlankLine(start)
            || !BeginsBlock(start)
            || IsAfterBlocks(start)
            || PassageReading.EndsInFence(_text.ToString(0, start))
        )
        {
            return false;
        }

        Close();
        return true;
    }

    private void Close()
    {
        var start = _cursor.Line;
        _closed.Add(_text.ToString(0, start), [.. _origins.Take(start)]);
        _text.Remove(0, start);
        _origins.RemoveRange(0, start);
        _cursor = _cursor with { Line = 0, Run = _cursor.Run < 0 ? -1 : _cursor.Run - start };
    }

    private bool IsAfterBlankLine(int start)
    {
        var i = start - 2;
        while (i >= 0 && _text[i] is ' ' or '\t')
        {
            i--;
        }

        return _text[start - 1] == '\n' && i >= 0 && _text[i] == '\n';
    }

    // A list's next item is one by itself; what is indented, and another definition, go on with what is before them.
    // Blocks can begin with a list that goes on with the one before them.
    private bool BeginsBlock(int start) =>
        _text.Length - start == 1 && _text[start] is not (' ' or '\t' or ':' or '~' or Blocks);

    // And they can end with one.
    private bool IsAfterBlocks(int start)
    {
        while (start > 0 && char.IsWhiteSpace(_text[start - 1]))
        {
            start--;
        }

        while (start > 0 && _text[start - 1] != '\n')
        {
            if (_text[--start] == Blocks)
            {
                return true;
            }
        }

        return false;
    }
}
