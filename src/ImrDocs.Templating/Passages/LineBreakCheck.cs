using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;

namespace ImrDocs.Templating.Passages;

/// <summary>
/// Finds lines that end in a template and not in the letter, where they are no lines of running text.
/// </summary>
/// <remarks>
/// Markdown shows a space for the end of a line within a paragraph. That is what an author wants who wraps a long
/// paragraph, and not what one wants who writes an address, an enumeration, or labels with their values.
/// </remarks>
/// <param name="report">Gets what is wrong.</param>
/// <param name="lines">The lines of the templates.</param>
internal sealed class LineBreakCheck(WordingReport report, SourceLines lines)
{
    private const string InLoop =
        "the letter shows a space for the end of this line, so that all rounds of the loop are one paragraph; begin "
        + "each round with a blank line, right below the tag with 'for', or with '- ' for a list";

    private const string Between =
        "the letter shows a space for the end of this line, and the next line right after it; write '\\' at the end of "
        + "this line to begin a new line there, a blank line below it to begin a new paragraph, or both on one line";

    /// <summary>Checks a passage.</summary>
    /// <param name="reading">The passage.</param>
    /// <param name="origins">What writes each of its characters.</param>
    public void Run(PassageReading reading, TextOrigins[] origins)
    {
        // The underline of a heading has an error of its own, which says what to do.
        if (reading.Underlines.Count > 0)
        {
            return;
        }

        List<(TextOrigin End, SourceLine Before, SourceLine? After)> breaks =
        [
            .. reading
                .Blocks!.LineBreaks.Where(index => index + 1 < origins.Length && !HasOwnError(reading, index))
                .SelectMany(index => Pair(origins[index], origins[index + 1])),
        ];
        foreach (var (end, before, after) in breaks)
        {
            if (after is null)
            {
                report.Add(TemplateRules.LineBreak, end, InLoop);
            }
            else if (!IsWrapped(before, after) && !(before.IsTableRow && after.IsTableRow))
            {
                report.Add(TemplateRules.LineBreak, end, Between);
            }
        }
    }

    // The line after it has an error of its own, which says what to do.
    private static bool HasOwnError(PassageReading reading, int lineBreak) =>
        reading.Tables.Any(table => table.Start == lineBreak + 1)
        || reading.Blocks!.LazyLines.Any(line =>
            line.Index > lineBreak && reading.Text.IndexOf('\n', lineBreak + 1, line.Index - lineBreak - 1) < 0
        );

    // Each line with the one that follows it; with none where only the next round of a loop does.
    private IEnumerable<(TextOrigin End, SourceLine Before, SourceLine? After)> Pair(
        TextOrigins ends,
        TextOrigins following
    )
    {
        var byPlace = following
            .All.Where(static origin => origin.Step.Statement is BoundText or BoundOutput)
            .GroupBy(static origin => origin.Step.Place)
            .ToDictionary(
                static same => same.Key,
                same => same.Select(lines.Locate).OrderBy(static place => place.Offset).ToList()
            );
        var all = ends.All;
        var ended = all.Count == 1 ? [] : lines.LinesOf(all);
        foreach (var end in all.Where(origin => origin.Step.Text is not null && byPlace.Count > 0))
        {
            var (path, place) = (end.Step.Path, lines.Locate(end));

            // Of lines that are read as one, each but the last is followed by one of them.
            if (ended.Contains((end.Step.Place, place.Line + 1)))
            {
                yield return (end, lines.At(path, place.Line), lines.At(path, place.Line + 1));
                continue;
            }

            var same = byPlace.TryGetValue(end.Step.Place, out var found) ? found : [];
            var next = same.BinarySearch(place, SourcePlace.ByOffset);
            next = next < 0 ? ~next : next + 1;
            SourceLine? after =
                next < same.Count ? lines.At(path, same[next].Line)
                : same.Count > 0 ? null
                : lines.At(byPlace.First().Key.Path, byPlace.First().Value[0].Line);
            yield return (end, lines.At(path, place.Line), after);
        }
    }

    // Running text: a long line, or a sentence that goes on, or a sentence a line.
    private static bool IsWrapped(SourceLine before, SourceLine after) =>
        before.EndsWithTag
        || before.IsOfContainer
        || after.IsOfContainer
        || (
            !before.EndsWithColon
            && !before.IsOnlyValues
            && !IsNumbered(before, after)
            && (before.BreaksOff || GoesOnInto(before, after))
        );

    private static bool GoesOnInto(SourceLine before, SourceLine after) =>
        !(after.BeginsWithLabel && !(after.IsLead && before.EndsSentence))
        && (
            before.IsWide
            || after.GoesOnWithParticle
            || (before.IsRunning && (after.GoesOn || before.EndsSentence))
            || (before.GoesOn && before.EndsSentence)
        );

    // A value right before a period is a number where a sentence, a clause, or an announcement ends above it, and the
    // end of a sentence where that one breaks off.
    private static bool IsNumbered(SourceLine before, SourceLine after) =>
        after.BeginsEnumeration && !(after.BeginsWithValue && before.IsProse && !before.EndsClause);
}
