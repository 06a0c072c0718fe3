using System.Globalization;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Passages;

/// <summary>
/// Finds numbers that become those of a list and are shown otherwise than they are written, and sentences that become
/// a list or a quote where their next line begins.
/// </summary>
/// <param name="report">Gets what is wrong.</param>
/// <param name="lines">The lines of the templates.</param>
internal sealed class ListCheck(WordingReport report, SourceLines lines)
{
    // A list of a letter does not begin with a greater number; a sentence does, with a year.
    private const int MaxFirst = 99;

    private const string WrongNumber =
        "the letter counts the items of a list, and shows '{1}.' here; write the numbers in order, or '{0}\\{2}' to "
        + "show this one as it stands";

    private readonly ListNumberWalk _walk = new();
    private readonly Dictionary<TextOrigin, (TextOrigin LineEnd, bool IsLong)> _interruptions = [];

    /// <summary>Takes in what a passage says of its lists.</summary>
    /// <param name="reading">The passage.</param>
    /// <param name="origins">What writes each of its characters.</param>
    public void Add(PassageReading reading, TextOrigins[] origins)
    {
        CheckNumbers(reading, origins);
        _walk.Add(reading, origins);
        foreach (var (index, isLong) in reading.Blocks!.Interruptions)
        {
            var lineEnd = origins[reading.Text.LastIndexOf('\n', index)].First;
            foreach (var origin in origins[index].All.Where(static origin => origin.Step.Text is not null))
            {
                var known = _interruptions.TryGetValue(origin, out var found) && found.IsLong;
                _interruptions[origin] = (lineEnd, known || isLong);
            }
        }
    }

    /// <summary>
    /// Reports numbers that the letter counts otherwise, and the sentences that become a list or a quote of one line on
    /// every way.
    /// </summary>
    /// <param name="flow">The ways through the letter.</param>
    public void Report(LetterFlow flow)
    {
        foreach (var number in _walk.FindWrong(flow))
        {
            report.Add(
                TemplateRules.ListNumber,
                number.Origin,
                Describe(WrongNumber, number.Written, number.Shown, number.Sign)
            );
        }

        foreach (
            var (origin, (lineEnd, _)) in _interruptions
                .Where(static found => !found.Value.IsLong)
                .Select(static found => (found.Key, found.Value))
        )
        {
            var before = lines.At(lineEnd.Step.Path, lines.Locate(lineEnd).Line);
            var sign = origin.Step.Text![origin.Offset];
            if (before is { IsProse: true, EndsClause: false, IsEmphasized: false } && !IsRound(origin, lineEnd))
            {
                report.Add(
                    TemplateRules.Interruption,
                    origin,
                    $"the sentence of the line before ends there, and {(sign == '>' ? "a quote" : "a list")} begins "
                        + "here; join the two lines, or write a blank line between them"
                );
            }
        }
    }

    private bool IsRound(TextOrigin origin, TextOrigin lineEnd) =>
        origin.Step.Place == lineEnd.Step.Place && lines.Locate(origin).Offset < lines.Locate(lineEnd).Offset;

    private void CheckNumbers(PassageReading reading, TextOrigins[] origins)
    {
        foreach (var item in reading.Blocks!.Numbers)
        {
            if (Describe(item) is not { } message)
            {
                continue;
            }

            foreach (var origin in origins[item.Index].All.Where(static origin => origin.Step.Text is not null))
            {
                report.Add(TemplateRules.ListNumber, origin, message);
            }
        }
    }

    private static string? Describe(PassageListItem item) =>
        FormOf(item) is { } form ? Describe(form, item.Written, item.Shown, item.Sign) : null;

    private static string? FormOf(PassageListItem item) =>
        item switch
        {
            { IsFirst: true, Written: > MaxFirst } =>
                "a list begins here, with the number {0}; write '{0}\\{2}' where the line is a sentence",
            { IsFirst: true, Sign: ')' } =>
                "a list begins here, and the letter shows '{1}.' for '{0})'; write '{0}.' for a list, or '{0}\\)' to "
                    + "show the number as it stands",
            { IsInner: true } when item.Written != item.Shown => WrongNumber,
            _ => null,
        };

    private static string Describe(string form, int written, int shown, char sign) =>
        string.Format(CultureInfo.InvariantCulture, form, written, shown, sign);
}
