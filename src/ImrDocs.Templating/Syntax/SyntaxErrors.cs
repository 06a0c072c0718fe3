using ImrDocs.Templating.Limits;
using Scriban.Parsing;

namespace ImrDocs.Templating.Syntax;

/// <summary>Says why a template is not Scriban, each error once.</summary>
/// <remarks>
/// Scriban's parser goes on after an error, and reports what comes of it as further errors. A text that nothing closes
/// explains all that follows it; of the rest, each tag has its first error.
/// </remarks>
internal static class SyntaxErrors
{
    private const int MostInTag = 8;

    /// <summary>What is wrong, by place.</summary>
    /// <param name="path">The template's path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="messages">What Scriban's parser says; there is at least one.</param>
    public static IReadOnlyList<SyntaxError> Of(string path, string text, IReadOnlyList<LogMessage> messages)
    {
        List<Token> tokens = [.. new Lexer(text, path)];
        var placed = messages.Where(static message => message.Span.Start.Offset >= 0).ToList();
        var first = placed.Select(static message => message.Span.Start.Offset).DefaultIfEmpty(0).Min();
        var open = OpenText.Find(text, tokens, first);
        var end = open?.Place.Offset ?? text.Length + 1;
        var tags = tokens
            .Where(static token => token.Type == TokenType.CodeEnter)
            .Select(static token => token.Start.Offset)
            .ToList();
        var blocks = BlockWords.Check(text, tokens.TakeWhile(token => token.Start.Offset < end), isWhole: open is null);
        var diagnostics = placed
            .Where(message => !IsOfBlocks(message) && message.Span.Start.Offset < end)
            .OrderBy(static message => message.Span.Start.Offset)
            .GroupBy(message => TagOf(tags, message.Span.Start.Offset))
            .Take(TemplateLimits.Errors)
            .SelectMany(found => found.Take(MostInTag).Select(message => Described(text, tags, found.Key, message)))
            .Concat(blocks)
            .Concat(open is null ? [] : [open])
            .GroupBy(diagnostic => TagOf(tags, diagnostic.Place.Offset))
            .Select(static found => found.OrderBy(static diagnostic => diagnostic.Place.Offset).ThenBy(Rank).First())
            .OrderBy(static diagnostic => diagnostic.Place.Offset)
            .Take(TemplateLimits.Errors)
            .ToList();
        return diagnostics.Count > 0
            ? diagnostics
            : [Described(text, tags, TagOf(tags, messages[0].Span.Start.Offset), messages[0])];
    }

    // What is said about the blocks is found without the parser, which loses count of them after another error.
    private static bool IsOfBlocks(LogMessage message) =>
        message.Message.Contains("<end> statement") || message.Message.Contains("condition must be preceded by");

    private static int Rank(SyntaxError diagnostic) => SyntaxMessage.IsPlain(diagnostic.Message) ? 0 : 1;

    private static SyntaxError Described(string text, List<int> tags, int tag, LogMessage message)
    {
        var place = message.Span.Start;
        if (tag < 0)
        {
            return new(place, SyntaxMessage.Describe(message.Message, "", ""));
        }

        var start = tags[tag];
        return string.CompareOrdinal(text, start, "{{{", 0, 3) == 0
            ? new(TextPlaces.Advance(new(0, 0, 0), text, start), "a tag has two braces on each side: {{ ... }}")
            : new(
                place,
                SyntaxMessage.Describe(
                    message.Message,
                    text.Substring(start + 2, Math.Max(0, Math.Min(place.Offset, text.Length) - start - 2)),
                    RestOfTag(text, Math.Min(place.Offset, text.Length))
                )
            );
    }

    // Up to the end of the tag, or of the line.
    private static string RestOfTag(string text, int start)
    {
        var exit = text.IndexOf("}}", start, StringComparison.Ordinal);
        var end = exit < 0 ? text.Length : exit;
        return (
            text.IndexOf('\n', start, end - start) is >= 0 and var line
                ? text.Substring(start, line - start)
                : text.Substring(start, end - start)
        ).TrimEnd('~', '-', ' ');
    }

    private static int TagOf(List<int> tags, int offset)
    {
        var index = tags.BinarySearch(offset);
        return index < 0 ? ~index - 1 : index;
    }
}
