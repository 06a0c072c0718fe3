using ImrDocs.Templating.Documents;
using ImrDocs.Word.Styles;

namespace ImrDocs.Word.Blocks;

/// <summary>Finds the widths of columns from what stands in them, as a page does.</summary>
/// <remarks>
/// How wide a text is depends on the font that a machine has. The widths of letters are those of usual fonts, with a
/// little room: a column is a little too wide rather than too narrow.
/// </remarks>
internal static class ColumnWidths
{
    private const int Wide = 1000;

    /// <summary>The width of the longest line of a text and of its longest word, in twentieths of a point.</summary>
    public static (int Line, int Word) Of(IReadOnlyList<DocumentRun> runs, TextLook look)
    {
        var measure = new Measure();
        measure.Add(runs);
        return (measure.Line(look), measure.Word(look));
    }

    /// <summary>Divides a width among columns.</summary>
    /// <param name="least">The width of the longest word of each.</param>
    /// <param name="most">The width of the longest line of each.</param>
    /// <param name="width">The width of all.</param>
    public static int[] Divide(int[] least, int[] most, int width)
    {
        long sumOfLeast = least.Sum(static one => (long)one);
        long sumOfMost = most.Sum(static one => (long)one);
        var widths = new int[most.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = (int)(
                sumOfMost <= width ? most[i] * (long)width / Math.Max(1, sumOfMost)
                : sumOfLeast >= width ? least[i] * (long)width / sumOfLeast
                : least[i] + ((width - sumOfLeast) * (most[i] - least[i]) / (sumOfMost - sumOfLeast))
            );
        }

        widths[^1] = Math.Max(1, width - widths[..^1].Sum());
        return widths;
    }

    private static int WidthOf(char c) =>
        c switch
        {
            ' ' => 280,
            'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' => 250,
            'f' or 'r' or 't' or '(' or ')' or '[' or ']' or '-' or '/' => 330,
            'm' or 'w' or 'M' or 'W' or '%' or '@' => 840,
            >= 'A' and <= 'Z' => 690,
            >= '\u2E80' and not (>= '\uFB00' and <= '\uFEFF') => Wide,
            _ => 555,
        };

    private sealed class Measure
    {
        private int _line;
        private int _word;
        private int _longestLine;
        private int _longestWord;

        public int Line(TextLook look) => Scaled(Math.Max(_longestLine, _line), look);

        public int Word(TextLook look) => Scaled(Math.Max(_longestWord, _word), look);

        public void Add(IReadOnlyList<DocumentRun> runs)
        {
            foreach (var run in runs)
            {
                Add(run);
            }
        }

        private void Add(DocumentRun run)
        {
            switch (run)
            {
                case TextRun text:
                    Add(text.Text);
                    break;
                case CodeRun code:
                    Add(code.Text);
                    break;
                case LineBreakRun { IsHard: true }:
                    _longestLine = Math.Max(_longestLine, _line);
                    _longestWord = Math.Max(_longestWord, _word);
                    (_line, _word) = (0, 0);
                    break;
                case LineBreakRun:
                    Add(" ");
                    break;
                case EmphasisRun emphasis:
                    Add(emphasis.Runs);
                    break;
                case IsolatedRun isolated:
                    Add(isolated.Runs);
                    break;
                case LinkRun link:
                    Add(link.Runs);
                    break;
                case ImageRun image:
                    _line += (image.Width ?? 100) * 60;
                    break;
                case FootnoteRun:
                    _line += Wide / 2;
                    _word += Wide / 2;
                    break;
            }
        }

        private void Add(string text)
        {
            foreach (var c in text)
            {
                var width = WidthOf(c);
                _line = (int)Math.Min(int.MaxValue / 2, (long)_line + width);
                if (c is ' ' or '\t' or '\n' || width == Wide)
                {
                    _longestWord = Math.Max(_longestWord, _word);
                    _word = 0;
                }
                else
                {
                    _word = (int)Math.Min(int.MaxValue / 2, (long)_word + width);
                }
            }
        }

        // A half point is ten twentieths.
        private static int Scaled(int width, TextLook look) =>
            (int)Math.Min(1_000_000, (long)width * look.Size * (look.IsBold ? 110 : 104) / 10_000);
    }
}
