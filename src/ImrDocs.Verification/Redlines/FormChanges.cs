using ImrDocs.Letters;
using ImrDocs.Snapshots.Redlines;
using ImrDocs.Verification.Clauses;

namespace ImrDocs.Verification.Redlines;

/// <summary>Finds what changed of a letter in one form beyond what the change of its source explains.</summary>
internal static class FormChanges
{
    public static IEnumerable<ClauseChange> Between(LetterFormat format, LetterVersion before, LetterVersion after)
    {
        if (before.In(format) is not { } old || after.In(format) is not { } present || old == present)
        {
            return [];
        }

        if (UncomparedTexts.AreTooLong(old, present))
        {
            return [UncomparedTexts.TooLong(PlaceOf(format, format.Extension), old, present) with { Format = format }];
        }

        if ((format.PartsOf(old), format.PartsOf(present)) is not ({ } oldParts, { } parts))
        {
            return Change(format, "", old, present);
        }

        ClauseChange[] changes =
        [
            .. oldParts
                .Zip(parts)
                .Where(pair => !(IsExplained(format, before, pair.First) && IsExplained(format, after, pair.Second)))
                .SelectMany(pair =>
                    Change(format, pair.First.Name, pair.First.Text, pair.Second.Text, pair.Second.Template)
                ),
        ];
        return changes.Length == 0 && before.Source == after.Source ? Change(format, "", old, present) : changes;
    }

    // What says the same as the source has changed with it, and the source's change is reported already.
    private static bool IsExplained(LetterFormat format, LetterVersion version, Forms.FormPart part) =>
        part.IsContent && format.ContentOf(version.Source) == part.Text;

    private static IEnumerable<ClauseChange> Change(
        LetterFormat format,
        string detail,
        string before,
        string after,
        string? template = null
    )
    {
        if (before == after)
        {
            return [];
        }

        var spans = TextComparison.Lines(before, after);
        return
        [
            new(PlaceOf(format, detail), ClauseChangeKind.Form, spans)
            {
                Format = format,
                Origin = template is null ? null : new(template, LineOf(spans), 1),
            },
        ];
    }

    private static int LineOf(IReadOnlyList<RedlineSpan> spans) =>
        1 + spans.TakeWhile(static span => span.Kind == SpanKind.Same).Sum(static span => span.Text.Count('\n'));

    private static ClausePlace PlaceOf(LetterFormat format, string detail) =>
        new(format.ChangesTitle, format.ChangesTitle, detail) { Kind = $"{format.Name}|{detail}" };
}
