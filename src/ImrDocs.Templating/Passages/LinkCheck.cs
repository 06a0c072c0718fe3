using ImrDocs.Diagnostics;
using ImrDocs.Templating.Assets;
using ImrDocs.Templating.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Passages;

/// <summary>Finds links that lead where a letter's links may not.</summary>
internal static class LinkCheck
{
    // As much of a template as an address can have.
    private const int MaxLength = 2_000;

    /// <summary>Checks a passage.</summary>
    /// <param name="report">Gets what is wrong.</param>
    /// <param name="reading">The passage.</param>
    /// <param name="origins">What writes each of its characters.</param>
    /// <param name="letterDefinesLinks">Whether the letter defines the address of a link anywhere.</param>
    public static void Run(WordingReport report, PassageReading reading, TextOrigins[] origins, bool letterDefinesLinks)
    {
        if (letterDefinesLinks)
        {
            CheckImages(report, reading, origins);
        }

        foreach (var link in reading.RefusedLinks)
        {
            var sign = SignBefore(reading.Text, link);
            foreach (var origin in origins[sign].All.Where(static origin => origin.Step.Text is not null))
            {
                if (Refusal(origin, link) is { } message)
                {
                    report.Add(TemplateRules.Link, AfterSign(origin, link), message);
                }
            }
        }
    }

    // A definition elsewhere can make an image of what is text in its passage.
    private static void CheckImages(WordingReport report, PassageReading reading, TextOrigins[] origins)
    {
        for (var i = 0; i + 1 < reading.Text.Length; i++)
        {
            if (
                reading.Text[i] == '!'
                && reading.Text[i + 1] == '['
                && reading.SignAt(i) == SignReading.Text
                && reading.SignAt(i + 1) == SignReading.Text
            )
            {
                foreach (var origin in origins[i].All)
                {
                    report.Add(TemplateRules.Image, origin, AssetPath.ImageRefusal("")!);
                }
            }
        }
    }

    // Of words, a passage knows one of those who write them; of signs, it knows all.
    private static int SignBefore(string text, PassageLink link)
    {
        var sign = link.Kind switch
        {
            PassageLinkKind.Link => '(',
            PassageLinkKind.Definition => ':',
            PassageLinkKind.Address => '<',
            _ => text[link.Index],
        };
        var index = text.LastIndexOf(sign, Math.Max(link.Index - 1, 0));
        return index < 0 ? link.Index : index;
    }

    // A passage shortens words, and so an address that stands on a line of its own: the template has it whole.
    private static string? Refusal(TextOrigin origin, PassageLink link)
    {
        var start = origin.Offset + 1;
        var text = origin.Step.Text!;
        var rest = text.Substring(start, Math.Min(text.Length - start, MaxLength)).TrimStart(' ', '\t', '\n', '>');
        return link.Kind switch
        {
            PassageLinkKind.Link when First<LinkInline>("[a](" + rest) is { Span.Start: 0 } whole =>
                LinkAddress.Refusal(whole.Url),
            PassageLinkKind.Definition when IsFootnote(text, origin.Offset) => null,
            PassageLinkKind.Definition when First<LinkReferenceDefinition>("[a]: " + rest) is { } whole =>
                LinkAddress.Refusal(whole.Url),
            _ => link.Message,
        };
    }

    // A footnote is an error of its own.
    private static bool IsFootnote(string text, int colon)
    {
        var label = text.LastIndexOf('[', colon);
        return label >= 0 && label + 1 < text.Length && text[label + 1] == '^';
    }

    private static T? First<T>(string markdown)
        where T : MarkdownObject => MarkdownToHtml.TryParse(markdown)?.Descendants<T>().FirstOrDefault();

    private static TextOrigin AfterSign(TextOrigin origin, PassageLink link)
    {
        var text = origin.Step.Text!;
        var offset = origin.Offset + 1;
        while (offset < text.Length && text[offset] is ' ' or '\t' or '\n')
        {
            offset++;
        }

        return offset < text.Length ? origin with { Offset = offset } : origin;
    }
}
