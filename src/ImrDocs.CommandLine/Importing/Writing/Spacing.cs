using System.Text;

namespace ImrDocs.CommandLine.Importing.Writing;

/// <summary>
/// Prepares the parts of a paragraph: one space between words, none at its edges, and equal parts joined.
/// </summary>
internal static class Spacing
{
    public static IReadOnlyList<ImportedInline> OfParagraph(IReadOnlyList<ImportedInline> inlines) =>
        Trim(OfParts(inlines));

    /// <summary>The same for a part of a paragraph, which can begin and end with a space.</summary>
    public static IReadOnlyList<ImportedInline> OfParts(IReadOnlyList<ImportedInline> inlines)
    {
        List<ImportedInline> result = [];
        foreach (var inline in inlines)
        {
            if (inline is not WordsInline words)
            {
                result.Add(inline);
            }
            else if (Collapse(words.Text, EndsWithSpace(result)) is { Length: > 0 } text)
            {
                if (result is [.., WordsInline last] && last.Emphasis == words.Emphasis)
                {
                    result[^1] = last with { Text = last.Text + text };
                }
                else
                {
                    result.Add(words with { Text = text });
                }
            }
        }

        return result;
    }

    /// <summary>Whether there is nothing to read.</summary>
    public static bool IsBlank(IEnumerable<ImportedInline> inlines) =>
        inlines.All(static inline =>
            inline switch
            {
                WordsInline words => string.IsNullOrWhiteSpace(words.Text),
                LineBreakInline => true,
                LinkInline link => IsBlank(link.Inlines),
                ConditionInline condition => IsBlank(condition.Then) && IsBlank(condition.Else),
                _ => false,
            }
        );

    /// <summary>The lines of a paragraph, without those that say nothing.</summary>
    public static IReadOnlyList<IReadOnlyList<ImportedInline>> Lines(IReadOnlyList<ImportedInline> inlines)
    {
        List<List<ImportedInline>> lines =
        [
            [],
        ];
        foreach (var inline in inlines)
        {
            if (inline is LineBreakInline)
            {
                lines.Add([]);
            }
            else
            {
                lines[^1].Add(inline);
            }
        }

        return [.. lines.Select(OfParagraph).Where(static line => !IsBlank(line))];
    }

    private static bool EndsWithSpace(List<ImportedInline> result) => result is [.., WordsInline { Text: [.., ' '] }];

    private static string Collapse(string text, bool isAfterSpace)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\n' or '\r'))
            {
                result.Append(c);
                isAfterSpace = false;
            }
            else if (!isAfterSpace)
            {
                result.Append(' ');
                isAfterSpace = true;
            }
        }

        return result.ToString();
    }

    private static List<ImportedInline> Trim(IReadOnlyList<ImportedInline> inlines)
    {
        var result = inlines.ToList();
        while (result is [WordsInline first, ..])
        {
            var text = first.Text.TrimStart();
            if (text.Length > 0)
            {
                result[0] = first with { Text = text };
                break;
            }

            result.RemoveAt(0);
        }

        while (result is [.., WordsInline last])
        {
            var text = last.Text.TrimEnd();
            if (text.Length > 0)
            {
                result[^1] = last with { Text = text };
                break;
            }

            result.RemoveAt(result.Count - 1);
        }

        return result;
    }
}
