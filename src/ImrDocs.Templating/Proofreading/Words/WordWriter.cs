using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>
/// Writes the wording of a template, and values, as a reader sees them, and shows each character to checks.
/// </summary>
/// <param name="text">What is written already.</param>
/// <param name="checks">The checks.</param>
internal sealed class WordWriter(WordText text, IWordCheck[] checks)
{
    private static readonly string Unread = PrintedMark.Unknown.ToString();

    private FlowStep? _step;
    private string _piece = "";
    private int _index;

    /// <summary>Writes a form of a printed value.</summary>
    public void WriteValue(string form, FlowStep step)
    {
        if (text.Address.IsIn)
        {
            return;
        }

        for (var i = 0; i < form.Length; i++)
        {
            Write(new(form, i, new(step, 0)));
        }
    }

    /// <summary>Begins to write the Markdown of a template.</summary>
    public void Begin(FlowStep step)
    {
        _step = step;
        _piece = step.Text!;
        _index = 0;
    }

    /// <summary>Writes what comes next.</summary>
    /// <returns>The index of what follows it; null where everything was written.</returns>
    public int? Next()
    {
        if (_index >= _piece.Length)
        {
            return null;
        }

        WriteMarkdown(new WordPlace(_piece, _index, new(_step!, _index)));
        return ++_index;
    }

    /// <summary>Ends a paragraph, a heading, or an item of a list.</summary>
    /// <param name="by">What ends it; null for the end of the letter.</param>
    /// <param name="isTerm">Whether it is a term whose definition follows.</param>
    public void EndBlock(TextOrigin? by, bool isTerm = false)
    {
        foreach (var check in checks)
        {
            check.OnBlockEnd(text, by, isTerm);
        }

        text.Begin();
    }

    private void WriteMarkdown(WordPlace place)
    {
        var c = place.Character;
        if (text.Address.IsIn)
        {
            _index += c == '\\' ? 1 : 0;
            text.Address = text.Address.After(c);
        }
        else if (c == '\n')
        {
            EndLine(place.Origin);
        }
        else if (c is ' ' or '\t' or '\r')
        {
            WriteSpace(place.Origin);
        }
        else if (text.IsLineStart && c == '>' && text.IsQuote)
        {
            SkipMarker();
        }
        else if (text.IsLineStart && BeginsBlock(place))
        {
            var isTerm = c == ':';
            if (!text.IsBlockStart || isTerm)
            {
                EndBlock(place.Origin, isTerm);
            }

            (text.IsOneLine, text.IsQuote) = (c == '#', c == '>' || text.IsQuote);
            SkipMarker();
        }
        else if (!IsMarkup(place))
        {
            Write(place);
        }
    }

    private void WriteSpace(TextOrigin origin)
    {
        if (!char.IsWhiteSpace(text.Last))
        {
            text.Push(' ', origin);
        }
    }

    private void EndLine(TextOrigin origin)
    {
        text.TrimSpaces();
        if (text.IsBlockStart)
        {
            return;
        }

        if (text.IsLineStart || text.IsOneLine)
        {
            EndBlock(origin);
        }
        else
        {
            text.Push('\n', origin);
        }
    }

    private void Write(WordPlace place)
    {
        if (char.IsWhiteSpace(place.Character) && place.Character != '\u00A0')
        {
            WriteSpace(place.Origin);
            return;
        }

        foreach (var check in checks)
        {
            check.OnCharacter(text, place);
        }

        text.Push(place.Character, place.Origin);
    }

    private static bool BeginsBlock(WordPlace place)
    {
        switch (place.Character)
        {
            case '#' or '>':
                return true;
            case '-' or '+' or '*' or ':':
                return place.Following is ' ' or '\t';
            case >= '0' and <= '9':
                var end = place.Index;
                while (end < place.Piece.Length && place.Piece[end] is >= '0' and <= '9')
                {
                    end++;
                }

                return end + 1 < place.Piece.Length && place.Piece[end] is '.' or ')' && place.Piece[end + 1] == ' ';
            default:
                return false;
        }
    }

    // What stands before the words of a block is no word.
    private void SkipMarker()
    {
        while (_index + 1 < _piece.Length && _piece[_index + 1] is not (' ' or '\t' or '\n'))
        {
            _index++;
        }
    }

    private bool IsMarkup(WordPlace place)
    {
        switch (place.Character)
        {
            case '*':
                return true;
            case '`':
                SkipTo('`', place.Origin);
                return true;
            case '_'
                when place.Index + 2 < place.Piece.Length
                    && place.Piece[place.Index + 1] == '_'
                    && place.Piece[place.Index + 2] == '_':
                // A blank to be filled in.
                _index = place.Piece.Length - place.Piece.Substring(place.Index).TrimStart('_').Length - 1;
                Write(new(Unread, 0, place.Origin));
                return true;
            case '_':
                return !(char.IsLetterOrDigit(place.Following) && PrintedMark.IsWord(text.Last));
            case '\\' when place.Following is '\n' or '\0':
                return true;
            case '\\' when char.IsPunctuation(place.Following) || char.IsSymbol(place.Following):
                _index++;
                Write(new(place.Piece, _index, place.Origin with { Offset = _index }));
                return true;
            case '(' when text.Last == ']':
                text.Address = new(')', 0);
                return true;
            case '<' when char.IsLetter(place.Following):
                SkipTo('>', place.Origin);
                return true;
            default:
                return false;
        }
    }

    // What is no word is something to read all the same.
    private void SkipTo(char end, TextOrigin origin)
    {
        Write(new(Unread, 0, origin));
        text.Address = new(end, 0);
    }
}
