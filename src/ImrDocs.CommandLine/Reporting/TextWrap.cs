namespace ImrDocs.CommandLine.Reporting;

/// <summary>Breaks text into lines between words.</summary>
internal static class TextWrap
{
    private const int LeastWidth = 20;

    /// <summary>Writes a text after a margin, in lines as wide as the terminal.</summary>
    public static void Write(Terminal terminal, string text, int indent, Ink? ink = null)
    {
        foreach (var line in Lines(text, terminal.Width - indent))
        {
            terminal.Output.WriteLine(
                new string(' ', indent) + (ink is { } painted ? terminal.Paint(painted, line) : line)
            );
        }
    }

    /// <summary>The lines of a text, none wider than asked for unless a single word is.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Math.Max(width, LeastWidth))
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? word : " " + word;
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }
}
