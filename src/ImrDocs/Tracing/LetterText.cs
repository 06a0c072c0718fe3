using ImrDocs.Templating.Markdown;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Tracing;

/// <summary>Makes a letter of what its layout wrote: without line breaks around it, and with one at its end.</summary>
internal static class LetterText
{
    public static TracedLetter Trim(string written, IReadOnlyList<PendingStretch> stretches)
    {
        var begin = written.Length - written.TrimStart('\n').Length;
        var text = MarkedText.AsLetter(written);
        List<LetterStretch> kept = [];
        foreach (var stretch in stretches)
        {
            var start = Math.Max(stretch.Start - begin, 0);
            var end = Math.Min(stretch.Start + stretch.Length - begin, text.Length);
            if (end > start)
            {
                kept.Add(Of(stretch.Source, start, end - start));
            }
        }

        // The final line break belongs to what stands last, and to the layout where nothing stands.
        return kept is [.., var last]
            ? new(text, [.. kept[..^1], last with { Length = text.Length - last.Start }])
            : new(
                text,
                [Of(new(LetterFiles.Layout, new(0, 0, 0), [], [], IsValue: false, Field: null), 0, text.Length)]
            );
    }

    private static LetterStretch Of(StretchSource source, int start, int length) =>
        new()
        {
            Start = start,
            Length = length,
            Path = source.Path,
            Line = source.Place.Line + 1,
            Column = source.Place.Column + 1,
            Includes = source.Includes,
            Rounds =
            [
                .. source.Rounds.Select(static round => new LoopRound(
                    round.Loop.Variable,
                    round.Round,
                    round.Loop.Rounds,
                    round.Loop.Sections is not null
                )
                {
                    Field = round.Loop.Sections?.List?.TemplateName,
                    Label = round.Loop.Sections?.List?.Label,
                    Section = round.Loop.Sections?.Section.Name,
                }),
            ],
            IsValue = source.IsValue,
            Field = source.Field,
        };
}
