using System.Globalization;
using System.Text;
using ImrDocs.Templating.Documents;

namespace ImrDocs.Forms.Text;

/// <summary>Makes lines of plain text of the runs of a block.</summary>
internal sealed class InlineText
{
    // FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Standard Annex #9): what <bdi> is in HTML.
    private const char Isolate = '\u2068';
    private const char EndOfIsolate = '\u2069';

    private readonly StringBuilder _line = new();
    private readonly List<TextLine> _lines = [];
    private int _footnotes;

    /// <summary>The lines of a block.</summary>
    public IReadOnlyList<TextLine> Lines(IReadOnlyList<DocumentRun> runs)
    {
        _lines.Clear();
        var isLabel = BeginsWithLabel(runs, 0);
        for (var i = 0; i < runs.Count; i++)
        {
            if (runs[i] is LineBreakRun { IsHard: true })
            {
                EndLine(isLabel);
                isLabel = BeginsWithLabel(runs, i + 1);
            }
            else
            {
                Append(runs[i]);
            }
        }

        EndLine(isLabel);
        return [.. _lines];
    }

    /// <summary>The text of a block that has one line.</summary>
    public string Line(IReadOnlyList<DocumentRun> runs) =>
        string.Join(' ', Lines(runs).Select(static line => line.Text));

    /// <summary>How the mark of a footnote is written.</summary>
    public static string MarkOf(int number) => string.Create(CultureInfo.InvariantCulture, $"[{number}]");

    /// <summary>A text without what isolates values in it, which no Markdown says.</summary>
    public static string WithoutIsolation(string text) =>
        text.Replace(char.ToString(Isolate), "", StringComparison.Ordinal)
            .Replace(char.ToString(EndOfIsolate), "", StringComparison.Ordinal);

    // "**Decision:** Upheld", with the colon in the label or after it.
    private static bool BeginsWithLabel(IReadOnlyList<DocumentRun> runs, int index) =>
        index < runs.Count
        && runs[index] is EmphasisRun { IsStrong: true, Runs: [.., TextRun last] }
        && (
            last.Text.EndsWith(':')
            || (index + 1 < runs.Count && runs[index + 1] is TextRun next && next.Text.StartsWith(':'))
        );

    private void EndLine(bool isLabel)
    {
        _lines.Add(new(_line.ToString(), isLabel));
        _line.Clear();
    }

    private void Append(IReadOnlyList<DocumentRun> runs)
    {
        foreach (var run in runs)
        {
            Append(run);
        }
    }

    private void Append(DocumentRun run)
    {
        switch (run)
        {
            case TextRun text:
                AppendText(text.Text);
                break;
            case CodeRun code:
                AppendText(code.Text);
                break;
            case LineBreakRun:
                _line.Append(' ');
                break;
            case EmphasisRun emphasis:
                Append(emphasis.Runs);
                break;
            case IsolatedRun isolated:
                _line.Append(Isolate);
                Append(isolated.Runs);
                _line.Append(EndOfIsolate);
                break;
            case LinkRun link:
                AppendLink(link);
                break;
            case ImageRun { Runs.Count: > 0 } image:
                _line.Append('[');
                Append(image.Runs);
                _line.Append(']');
                break;
            case ImageRun:
                break;
            case FootnoteRun:
                _line.Append(MarkOf(++_footnotes));
                break;
            default:
                throw new InvalidOperationException($"Text has no form of the run {run.GetType().Name}.");
        }
    }

    // An address that the text does not say stands after it; a place in the letter is none that a reader can go to.
    private void AppendLink(LinkRun link)
    {
        var start = _line.Length;
        Append(link.Runs);
        var text = _line.ToString(start, _line.Length - start);
        if (!link.Address.StartsWith('#') && !SaysAddress(text, link.Address))
        {
            _line.Append(text.Length > 0 ? " <" : "<").Append(link.Address).Append('>');
        }
    }

    private static bool SaysAddress(string text, string address) =>
        address == text
        || ((string[])["https://", "http://", "mailto:", "tel:"]).Any(scheme =>
            string.Equals(address.TrimEnd('/'), scheme + text.TrimEnd('/'), StringComparison.OrdinalIgnoreCase)
        );

    // A line break within a value is a space, as it is on a page.
    private void AppendText(string text)
    {
        foreach (var c in text)
        {
            _line.Append(c is '\n' or '\r' or '\t' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' ? ' ' : c);
        }
    }
}

/// <summary>A line of a block.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsLabeled">Whether it begins with a label, below which what follows is indented.</param>
internal readonly record struct TextLine(string Text, bool IsLabeled);
