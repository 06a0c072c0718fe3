using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;

namespace ImrDocs.Templating.Markdown;

/// <summary>Reads a backslash that <see cref="LineBreaks"/> leaves out as the line break that it may be.</summary>
internal sealed class OpenBreakParser : InlineParser
{
    public OpenBreakParser() => OpeningCharacters = ['\\'];

    /// <summary>What the parser needs to know of a text.</summary>
    public static MarkdownParserContext ContextFor(string markdown)
    {
        var context = new MarkdownParserContext();
        context.Properties[typeof(OpenBreakParser)] = new HashSet<int>(LineBreaks.FindSurplus(markdown));
        return context;
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        if (
            processor.Context?.Properties[typeof(OpenBreakParser)] is not HashSet<int> surplus
            || !surplus.Contains(start)
        )
        {
            return false;
        }

        processor.Inline = new OpenBreak
        {
            IsHard = true,
            IsBackslash = true,
            Line = line,
            Column = column,
            Span = new(start, start),
        };
        slice.SkipChar();
        return true;
    }
}
