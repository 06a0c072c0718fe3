using System.Text;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>Makes a link of an address and its words.</summary>
internal static class LinkReader
{
    private const string Encoded = " ()<>\\{}[]`\"^|";

    /// <summary>The link; the words alone where a letter cannot have it.</summary>
    public static IReadOnlyList<ImportedInline> Read(
        string address,
        IReadOnlyList<ImportedInline> words,
        ImportPlace place,
        ImportFindings findings
    )
    {
        var written = Write(address.Trim());
        if (
            !LinkAddress.IsAllowed(address.Trim())
            || address.Contains('#', StringComparison.Ordinal) && address[0] == '#'
        )
        {
            findings.Add(
                ImportRules.Formatting,
                place,
                $"the link to '{address}' is left out, and its words are taken over; a letter's link leads to an "
                    + "address "
                    + "that begins with https:, http:, mailto:, or tel:"
            );
            return words;
        }

        var text = string.Concat(words.OfType<WordsInline>().Select(static part => part.Text));
        var isText = words.All(static part => part is WordsInline or FieldInline or LineBreakInline);
        if (!isText || (string.IsNullOrWhiteSpace(text) && !words.OfType<FieldInline>().Any()))
        {
            findings.Add(
                ImportRules.Formatting,
                place,
                $"the link to '{address}' is left out, because its words are none that a link can have"
            );
            return words;
        }

        var common = words.Select(static part => part.Emphasis).Aggregate(static (all, one) => all & one);
        return
        [
            new LinkInline(
                written,
                [
                    .. words.Select(part =>
                        part is LineBreakInline
                            ? new WordsInline(" ")
                            : part with
                            {
                                Emphasis = part.Emphasis & ~common,
                            }
                    ),
                ]
            )
            {
                Emphasis = common,
            },
        ];
    }

    // As a destination in parentheses, in which Scriban finds no tag.
    private static string Write(string address)
    {
        var result = new StringBuilder();
        foreach (var c in address)
        {
            result.Append(
                Encoded.Contains(c, StringComparison.Ordinal) ? Uri.HexEscape(c)
                : c == '&' ? "&amp;"
                : c is '*' or '_' ? "\\" + c
                : c.ToString()
            );
        }

        return result.ToString();
    }
}
