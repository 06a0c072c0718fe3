using System.Globalization;
using System.Text.RegularExpressions;

namespace ImrDocs.Tests.Wording;

/// <summary>
/// Reads wording as a person does who knows the marks of a letter and nothing of Markdown's finer rules: line by line,
/// with a blank line between paragraphs.
/// </summary>
internal static partial class PlainReading
{
    /// <summary>The parts of the letter, each as its kind and its words.</summary>
    public static IReadOnlyList<string> Of(string wording)
    {
        List<string> parts = [];
        var isAfterText = false;
        var isOfItem = false;
        var (written, shown) = (0, 0);
        var lines = wording.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var next = i + 1 < lines.Length ? lines[i + 1] : "";
            if (line.Trim(' ', '\t').Length == 0)
            {
                isAfterText = false;
                continue;
            }

            var (kind, text) = Read(line, NextLine(lines, i, isAfterText));
            if (kind == "rule")
            {
                parts.Add("rule");
                isAfterText = false;
                continue;
            }

            // A number begins no list within a paragraph, but for the first; the same number again counts on.
            if (Number().Match(line) is { Success: true } number)
            {
                var value = int.Parse(number.Groups[1].Value, CultureInfo.InvariantCulture);
                if (isAfterText && !isOfItem && parts[^1].StartsWith("p: ", StringComparison.Ordinal) && value != 1)
                {
                    (kind, text) = ("p", line.TrimStart(' '));
                }
                else
                {
                    (written, shown) = (value, value == written ? shown + 1 : value);
                    kind = kind.StartsWith("li ", StringComparison.Ordinal) ? $"li {shown}." : kind;
                }
            }
            else if (kind[0] != '+' && !(isAfterText && kind == "p"))
            {
                (written, shown) = (0, 0);
            }

            var goesOn = isAfterText && kind is "p" or "+";
            var isQuoteLine =
                isAfterText
                && Quote().IsMatch(line)
                && kind == "quote p"
                && parts[^1].StartsWith("quote ", StringComparison.Ordinal);
            var words = Words(text, hasNext: BelongsTo(kind, next));
            if (goesOn || isQuoteLine)
            {
                parts[^1] += (parts[^1].EndsWith('\n') ? "" : " ") + words;
            }
            else
            {
                parts.Add($"{(kind == "+" ? "p" : kind)}: {words}");
                isOfItem = kind == "+" && parts.Count > 1 && parts[^2].StartsWith("li", StringComparison.Ordinal);
            }

            isAfterText = kind is not ("h1" or "h2" or "h3" or "h4" or "h5" or "h6");
        }

        return
        [
            .. parts.Select(static part =>
                Spaces()
                    .Replace(part.TrimEnd('\n'), " ")
                    .Replace(" \n", "\n", StringComparison.Ordinal)
                    .Replace(": \n", ": ", StringComparison.Ordinal)
                    .TrimEnd()
            ),
        ];
    }

    // The value of a label that is a paragraph of its own may stand below a blank line.
    private static string NextLine(string[] lines, int index, bool isAfterText)
    {
        var next = index + 1;
        while (!isAfterText && next < lines.Length && lines[next].Trim(' ', '\t').Length == 0)
        {
            next++;
        }

        return next == index + 1 || (next < lines.Length && Value().IsMatch(lines[next]))
            ? lines.ElementAtOrDefault(next) ?? ""
            : "";
    }

    // Marks in marks are read from the outside; of items in each other, the innermost has the words.
    private static (string Kind, string Text) Read(string line, string next)
    {
        if (Quote().Match(line) is { Success: true } quote)
        {
            var (kind, words) = Read(quote.Groups[1].Value, Quote().Match(next).Groups[1].Value);
            return (
                Value().IsMatch(next) ? "dt"
                : kind is "p" or "+" ? "quote p"
                : kind,
                words
            );
        }

        if (Rule().IsMatch(line.Trim(' ', '\t')))
        {
            return ("rule", "");
        }

        if (Item().Match(line) is { Success: true } item)
        {
            return Inner(Value().IsMatch(next) ? "dt" : "li", item.Groups[1].Value);
        }

        if (Number().Match(line) is { Success: true } number)
        {
            return Inner(Value().IsMatch(next) ? "dt" : $"li {number.Groups[1].Value}.", number.Groups[2].Value);
        }

        var text = line.Trim(' ', '\t');
        return Rule().IsMatch(text) ? ("rule", "")
            : Heading().Match(text) is { Success: true } heading
                ? ($"h{heading.Groups[1].Length}", heading.Groups[2].Value)
            : Value().Match(line) is { Success: true } value ? Inner("dd", value.Groups[1].Value)
            : Value().IsMatch(next) ? ("dt", line.TrimStart(' ', '\t'))
            : line.StartsWith("  ", StringComparison.Ordinal) || line.StartsWith('\t')
                ? ("+", line.TrimStart(' ', '\t'))
            : ("p", line.TrimStart(' ', '\t'));
    }

    private static (string Kind, string Text) Inner(string outer, string text)
    {
        var (kind, words) = Read(text, "");
        return kind is "p" or "+" ? (outer, words) : (kind, words);
    }

    // Whether the next line goes on with the block of this one, so that a backslash or two spaces end a line in it.
    private static bool BelongsTo(string kind, string next) =>
        next.Trim(' ', '\t').Length > 0
        && kind[0] != 'h'
        && (Read(next, "").Kind is "p" or "+" or "quote p" || (kind is "p" or "+" && OtherNumber().IsMatch(next)));

    // Marks of emphasis, code, links and escapes have an effect; everything else is shown.
    private static string Words(string text, bool hasNext)
    {
        // Of two backslashes, the first escapes the second.
        var isBackslash = (text.Length - text.TrimEnd('\\').Length) % 2 == 1;
        var ends = hasNext && (isBackslash || text.EndsWith("  ", StringComparison.Ordinal));
        text = ends && isBackslash ? text[..^1] : text;
        return Marks().Replace(text.Trim(' ', '\t'), static mark => mark.Groups["text"].Value.Trim())
            + (ends ? "\n" : "");
    }

    [GeneratedRegex(@"^(-{3,}|(\* *){3,}|_{3,}|- - -)$")]
    private static partial Regex Rule();

    [GeneratedRegex("^(#{1,6}) +(.*)$")]
    private static partial Regex Heading();

    [GeneratedRegex("^ *[-*+] +(.+)$")]
    private static partial Regex Item();

    [GeneratedRegex(@"^ *([0-9]{1,9})\. +(.+)$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^ {0,3}(?!0*1\.)[0-9]{1,9}\.( |$)")]
    private static partial Regex OtherNumber();

    [GeneratedRegex("^ *> ?(.*)$")]
    private static partial Regex Quote();

    [GeneratedRegex("^: +(.*)$")]
    private static partial Regex Value();

    [GeneratedRegex("  +")]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"\*\*(?<text>[a-zA-Z][^*]*)\*\*|\*(?<text>[a-zA-Z][^*]*)\*|`(?<text>[^`]+)`|\[(?<text>[^\]]*)\]\(https:[^)]*\)"
            + @"|<(?<text>https:[^>]*)>|\\(?<text>[!-/:-@\[-`{-~])|(?<text>&)amp;"
    )]
    private static partial Regex Marks();
}
