using System.Globalization;
using System.Text;

namespace ImrDocs.Snapshots.Redlines;

/// <summary>One line of a redline as text: a sign, then the line with its changed words marked.</summary>
internal static class LineText
{
    // Of an unchanged stretch between two changes in a long line, this much is kept on either side.
    private const int Surroundings = 60;

    public static string Of(RedlineLine line, int maxLength)
    {
        if (line.IsGap)
        {
            return "";
        }

        var text = new StringBuilder();
        for (var index = 0; index < line.Spans.Count; index++)
        {
            var (kind, content) = line.Spans[index];
            var last = index == line.Spans.Count - 1;
            var visible = VisibleText.Of(IsOwnLineEnd(line, kind, last) ? content.AsSpan().TrimEnd('\n') : content);
            text.Append(
                (line.Kind, kind) switch
                {
                    (RedlineKind.Changed, SpanKind.Removed) => $"[-{visible}-]",
                    (RedlineKind.Changed, SpanKind.Added) => $"{{+{visible}+}}",
                    (RedlineKind.Changed, _) => Shorten(visible, isFirst: index == 0, last),
                    _ => visible,
                }
            );
        }

        return text.Length == 0
            ? $"{Sign(line.Kind)}".TrimEnd()
            : $"{Sign(line.Kind)} {Cut(text.ToString(), maxLength)}";
    }

    // The LF of a whole line is the line break on the page; only one that was itself removed or added is shown.
    private static bool IsOwnLineEnd(RedlineLine line, SpanKind kind, bool last) =>
        last && (line.Kind != RedlineKind.Changed || kind == SpanKind.Same);

    private static char Sign(RedlineKind kind) =>
        kind switch
        {
            RedlineKind.Removed => '-',
            RedlineKind.Added => '+',
            RedlineKind.Changed => '~',
            _ => ' ',
        };

    private static string Shorten(string text, bool isFirst, bool isLast)
    {
        var head = isFirst ? 0 : Boundary(text, Math.Min(Surroundings, text.Length));
        var tail = isLast ? text.Length : Boundary(text, Math.Max(text.Length - Surroundings, 0));
        var left = tail - head;
        return left <= Surroundings
            ? text
            : string.Create(CultureInfo.InvariantCulture, $"{text[..head]}[… {left} characters …]{text[tail..]}");
    }

    private static string Cut(string text, int maxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        var end = Boundary(text, maxLength);
        return string.Create(CultureInfo.InvariantCulture, $"{text[..end]}[… {text.Length - end} more characters]");
    }

    private static int Boundary(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;
}
