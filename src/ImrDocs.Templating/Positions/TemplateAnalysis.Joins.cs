using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Syntax;
using Scriban.Syntax;

namespace ImrDocs.Templating.Positions;

/// <content>What stands together because nothing, or no line's end, is left between.</content>
public sealed partial class TemplateAnalysis
{
    // Two marks with nothing between them are one mark, which means something else.
    private void CheckMarks(ScriptRawStatement raw, string text, IReadOnlyCollection<MarkdownState> states)
    {
        char? opener = text.Length == 0 ? null : text[0] switch
        {
            '*' or '_' => text[0],
            ']' => '[',
            _ => null,
        };
        var joined = states.Count(state => state.Mode == MarkdownMode.Text && state.Run.Character == opener);
        if (joined > 0 && joined < states.Count)
        {
            _report.Add(TemplateRules.Joined, raw.Span.Start, $"where nothing is printed before it, '{text[0]}' stands right behind '{opener}' and marks nothing; put the condition around both");
        }
    }

    private void CheckWords(ScriptRawStatement raw, string text, IReadOnlyCollection<MarkdownState> states)
    {
        if (text.Length > 0 && IsWord(text[0]) && TextPlaces.LosesLineBreakBefore(_template.Text, raw.Span.Start.Offset))
        {
            CheckWords(raw, states);
        }
    }

    private void CheckWords(BoundOutput output, IReadOnlyCollection<MarkdownState> states)
    {
        var value = output.Value.Syntax;
        if (TextPlaces.TagBefore(_template.Text, value.Span.Start.Offset) is { } tag && TextPlaces.LosesLineBreakBefore(_template.Text, tag))
        {
            CheckWords(value, states);
        }
    }

    private void CheckWords(ScriptNode node, IReadOnlyCollection<MarkdownState> states)
    {
        if (states.Any(static state => IsWord(state.Run.Character)))
        {
            _report.Add(TemplateRules.Joined, node.Span.Start, "the end of the line before is taken away, so that two words are one here; write the tag before without '~' or '-' on that side");
        }
    }

    private static bool IsWord(char c) => c == MarkdownState.Value || char.IsLetterOrDigit(c);
}
