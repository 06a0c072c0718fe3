using ImrDocs.Diagnostics;
using ImrDocs.Templating.Markdown.Footnotes;

namespace ImrDocs.Templating.Passages;

/// <summary>
/// Finds marks of emphasis, code, and links that a letter shows because nothing opens or closes them.
/// </summary>
/// <remarks>
/// A mark that is read on one way and shown on another depends on a branch; one that is always shown is a mistake.
/// </remarks>
internal sealed class SignCheck(WordingReport report)
{
    private readonly Dictionary<TextOrigin, Sign> _signs = [];

    /// <summary>Takes in what a passage says of its marks.</summary>
    public void Add(PassageReading passage, TextOrigins[] origins)
    {
        var text = passage.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (passage.OpenFences.Contains(i))
            {
                Add(origins[i], text.Substring(i, 3), SignReading.Text);
                i += 2;
            }
            else if (text[i] is '*' or '_' or '`')
            {
                var end = RunEnd(text, origins, i);
                AddRun(passage, origins, i, end);
                i = end - 1;
            }
            else if (text[i] == ']' && i + 1 < text.Length && text[i + 1] == '(')
            {
                Add(origins[i], "](", passage.SignAt(i));
            }
            else if (string.CompareOrdinal(text, i, FootnoteParser.Opening, 0, FootnoteParser.Opening.Length) == 0)
            {
                Add(origins[i], FootnoteParser.Opening, passage.SignAt(i));
            }
        }

        foreach (var footnote in passage.RefusedFootnotes)
        {
            foreach (var origin in origins[footnote.Start].All)
            {
                report.Add(TemplateRules.StrayMark, origin, footnote.Reason);
            }
        }
    }

    /// <summary>Reports what is shown and should not be.</summary>
    public void Report()
    {
        foreach (var (origin, sign) in _signs.Select(static pair => (pair.Key, pair.Value)))
        {
            if (sign is { IsShown: true, IsRead: true })
            {
                report.Add(
                    TemplateRules.SplitMark,
                    origin,
                    $"on one way '{sign.Text}' is markup here, on another the letter shows it; open and close "
                        + $"it on the "
                        + "same way"
                );
            }
            else if (sign.IsShown)
            {
                report.Add(TemplateRules.StrayMark, origin, Describe(sign.Text));
            }
        }
    }

    private static string Describe(string mark) =>
        mark switch
        {
            "```" or "~~~" => $"this code block has no end; write '{mark}' on a line of its own after its last line",
            "](" =>
                "the address of this link has no end, so the letter shows its brackets; write ')' after the address, "
                    + "or '\\]' where the bracket is meant",
            FootnoteParser.Opening =>
                "this footnote has no end, so the letter shows its bracket; write ']' after its text, or '\\^' where "
                    + "the sign is meant",
            "`" or "``" => $"the letter shows '{mark}', for nothing closes it; write '{mark}' after the code, or '\\`' "
                + "where the sign is meant",
            _ => $"the letter shows '{mark}', for it opens or closes nothing here; write '{mark}' on both sides of the "
                + $"words in one paragraph, without a space on its inner side, or '\\{mark[0]}' where the sign "
                + $"is meant",
        };

    // Marks side by side that other texts write are another mark.
    private static int RunEnd(string text, TextOrigins[] origins, int start)
    {
        var end = start + 1;
        while (end < text.Length && text[end] == text[start] && Follows(origins[end].First, origins[end - 1].First))
        {
            end++;
        }

        return end;
    }

    private static bool Follows(TextOrigin origin, TextOrigin before) =>
        origin.Step == before.Step && origin.Offset == before.Offset + 1;

    private void AddRun(PassageReading passage, TextOrigins[] origins, int start, int end)
    {
        var text = passage.Text;
        var (before, after) = (start == 0 ? '\n' : text[start - 1], end == text.Length ? '\n' : text[end]);
        var reading = passage.SignAt(start);
        if (
            reading == SignReading.Text
            && text[start] != '`'
            && (
                MeansItself(before, after, text.Substring(start, end - start))
                || before == text[start]
                || after == text[start]
            )
        )
        {
            return;
        }

        if (reading == SignReading.Markup && text[start] == '*')
        {
            CheckProduct(origins[start]);
        }

        Add(origins[start], text.Substring(start, end - start), reading);
    }

    // "2*3*4": no author stresses a part of a number.
    private void CheckProduct(TextOrigins origins)
    {
        foreach (var origin in origins.All)
        {
            if (origin.Step.Text is { } text && IsDigit(text, origin.Offset - 1) && IsDigit(text, origin.Offset + 1))
            {
                report.Add(
                    TemplateRules.StrayMark,
                    origin,
                    "this '*' stresses a part of a number, and the letter does not show it; write '\\*' where the sign "
                        + "is meant"
                );
            }
        }
    }

    private static bool IsDigit(string text, int index) =>
        index >= 0 && index < text.Length && text[index] is >= '0' and <= '9';

    // "2 * 3", "a_b", a blank to fill in, and a line of stars.
    private static bool MeansItself(char before, char after, string mark) =>
        (char.IsWhiteSpace(before) && char.IsWhiteSpace(after) && mark is not ("**" or "***" or "__"))
        || (IsWord(before) && IsWord(after));

    private static bool IsWord(char c) => c == PassageText.Value || char.IsLetterOrDigit(c);

    private void Add(TextOrigins origins, string text, SignReading reading)
    {
        if (reading is SignReading.Code or SignReading.EscapedText)
        {
            return;
        }

        foreach (var origin in origins.All)
        {
            var known = _signs.TryGetValue(origin, out var found) ? found : new(text, false, false);
            _signs[origin] = reading == SignReading.Text ? known with { IsShown = true } : known with { IsRead = true };
        }
    }

    private sealed record Sign(string Text, bool IsRead, bool IsShown);
}
