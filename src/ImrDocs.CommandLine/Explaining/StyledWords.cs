using ImrDocs.CommandLine.Reporting;

namespace ImrDocs.CommandLine.Explaining;

/// <summary>Words in colors and weights, of which lines are made. What meets without a space is one word.</summary>
internal sealed class StyledWords(Terminal terminal)
{
    private readonly List<List<(string Text, Ink? Ink)>> _words = [];
    private bool _isOpen;

    /// <summary>Adds a text, which may begin and end within a word.</summary>
    public void Add(string text, Ink? ink = null)
    {
        var parts = text.Split((char[]?)null);
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
            {
                _isOpen = false;
            }

            AddWhole(parts[i], ink);
        }
    }

    /// <summary>Adds a text in which no line ends.</summary>
    public void AddWhole(string text, Ink? ink = null)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (!_isOpen)
        {
            _words.Add([]);
            _isOpen = true;
        }

        _words[^1].Add((text, ink));
    }

    /// <summary>The words in lines, none wider than asked for unless a single word is.</summary>
    public IEnumerable<string> Lines(int width)
    {
        List<(string Text, Ink? Ink)> line = [];
        foreach (var word in _words)
        {
            if (line.Count > 0 && WidthOf(line) + 1 + WidthOf(word) > width)
            {
                yield return Paint(line);
                line.Clear();
            }

            if (line.Count > 0)
            {
                line.Add((" ", line[^1].Ink == word[0].Ink ? word[0].Ink : null));
            }

            line.AddRange(word);
        }

        if (line.Count > 0)
        {
            yield return Paint(line);
        }
    }

    private static int WidthOf(List<(string Text, Ink? Ink)> parts) => parts.Sum(static part => part.Text.Length);

    // What follows in one color is painted once.
    private string Paint(List<(string Text, Ink? Ink)> parts)
    {
        var painted = "";
        for (var (first, next) = (0, 0); first < parts.Count; first = next)
        {
            var ink = parts[first].Ink;
            for (next = first; next < parts.Count && parts[next].Ink == ink; next++) { }

            var text = string.Concat(parts[first..next].Select(static part => part.Text));
            painted += ink is { } paint ? terminal.Paint(paint, text) : text;
        }

        return painted;
    }
}
