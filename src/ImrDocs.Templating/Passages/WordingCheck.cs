using System.Globalization;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Foreign;
using ImrDocs.Templating.Markdown;
using ImrDocs.Templating.Syntax;
using Scriban.Parsing;

namespace ImrDocs.Templating.Passages;

/// <summary>
/// Reads a letter as Markdig does, on all ways through its templates, and finds what it would say otherwise than it
/// looks.
/// </summary>
/// <remarks>
/// The ways through a letter are cut into passages, which Markdown reads each by itself; words are shortened, so that
/// there are few. Markdig reads every passage with marks for the values, and again with values that would be markup if
/// they could. A rule here asks what came of that; none knows Markdown itself.
/// </remarks>
internal static class WordingCheck
{
    /// <summary>How many places of a letter are followed, each counted wherever its file is included.</summary>
    public const int MaxSteps = 50_000;

    private const string TooMany =
        "the templates print in more places, or on more ways, than can be read: 50,000 places, each counted wherever "
        + "its file is included; include less, and write fewer conditions in one paragraph";

    private static readonly string TooManyWays = string.Format(
        CultureInfo.InvariantCulture,
        "more than {0} ways through this block differ in its marks, and each is read by itself; put a blank line "
            + "between its parts, or write fewer marks under conditions",
        PassageSet.MaxCount
    );

    /// <summary>
    /// What is wrong with the wording of a template that a letter begins with, and with what it includes.
    /// </summary>
    /// <param name="units">Every template below the root, by path.</param>
    /// <param name="template">The template, bound to the letter.</param>
    /// <param name="flow">The ways through it; null where there are more places than <see cref="MaxSteps"/>.</param>
    /// <returns>What is wrong, sorted by place, and what was read.</returns>
    public static WordingResult Run(
        IReadOnlyDictionary<string, TemplateUnit> units,
        BoundTemplate template,
        LetterFlow? flow
    )
    {
        var report = new WordingReport();
        var start = new FlowPlace(template.Path, null);
        if (flow is null)
        {
            report.Add(TemplateRules.Limit, start, new TextPosition(0, 0, 0), TooMany);
            return new(report.Found, new(), []);
        }

        var headings = new Headings();
        var images = new ImageCheck(report);
        var passages = new PassageCollection();
        var kind = TemplateNames.KindOf(template.Path);
        var lines = new LineCheck(report, units, kind);
        var walk = new PassageWalk(passages, lines);
        var ends = walk.Run(flow.Root, new([OpenPassage.Start]));
        if (walk.IsCut)
        {
            report.Add(TemplateRules.Limit, start, new TextPosition(0, 0, 0), TooMany);
        }
        else if (kind == TemplateKind.Markdown)
        {
            if (walk.TooManyWays is { } step)
            {
                report.Add(TemplateRules.Limit, step.Place, step.Statement.Syntax.Span.Start, TooManyWays);
            }

            lines.CheckEnd(template.Path, ends);
            foreach (var end in ends)
            {
                passages.Add(end.Text, [.. end.Origins]);
            }

            Read(report, passages, units, headings, images, flow);
            foreach (var text in flow.Steps.Where(static step => step.Text is not null))
            {
                foreach (var (index, message) in ForeignMarks.In(text.Text!))
                {
                    report.Add(TemplateRules.ForeignMarkdown, new TextOrigin(text, index), message);
                }

                AlignmentCheck.Run(report, text);
            }
        }
        else if (template.Path == LetterFiles.Title && ends.Any(static end => !end.HasText))
        {
            report.Add(
                TemplateRules.BlankLine,
                start,
                new TextPosition(0, 0, 0),
                "where nothing is printed in this file, the letter has no title; print something on every way"
            );
        }

        return new(report.Found, headings, images.Found);
    }

    private static void Read(
        WordingReport report,
        PassageCollection passages,
        IReadOnlyDictionary<string, TemplateUnit> units,
        Headings headings,
        ImageCheck images,
        LetterFlow flow
    )
    {
        var signs = new SignCheck(report);
        var lines = new SourceLines(units);
        var lineBreaks = new LineBreakCheck(report, lines);
        var lists = new ListCheck(report, lines);
        var marks = new MarkSpaceCheck(report, lines);
        var backslashes = new BackslashCheck(report, lines);
        var containers = new ContainerCheck(report);
        var readings = passages
            .All.Select(static passage => (Reading: PassageReading.Of(passage.Key), Origins: passage.Value))
            .ToList();
        var definesLinks = readings.Any(static passage => passage.Reading.Links.Count > 0);
        var probes = new ValueProbes(definesLinks);
        foreach (
            var (reading, origins) in readings.Where(static passage => passage.Reading.TooDeep is not null).Take(1)
        )
        {
            report.Add(TemplateRules.Limit, origins[0].First, reading.TooDeep!);
        }

        foreach (var (reading, origins) in readings.Where(static passage => passage.Reading.TooDeep is null))
        {
            var misread =
                reading.Misplaced.Count > 0
                    ? reading.Misplaced
                    : [.. probes.FindMisread(reading, origins), .. BlockProbes.FindMisread(reading)];
            foreach (var value in misread)
            {
                // Of a value with an error of its own, its place says nothing.
                var printed = origins[reading.Values[value.Index]]
                    .All.Where(static origin => origin.Step.Statement is not BoundOutput { Value: BoundError });
                foreach (var origin in printed)
                {
                    report.Add(TemplateRules.Position, origin, value.Reason);
                }
            }

            CheckAddresses(report, reading, origins);
            signs.Add(reading, origins);
            lineBreaks.Run(reading, origins);
            lists.Add(reading, origins);
            containers.Add(reading, origins);
            BlockCheck.Run(report, reading, origins, lines);
            TableCheck.Run(report, reading, origins);
            marks.Run(reading, origins);
            backslashes.Add(reading, origins);
            headings.Add(reading, origins);
            images.Add(reading, origins);
            CheckForeign(report, reading, origins);
            LinkCheck.Run(report, reading, origins, definesLinks);
        }

        signs.Report();
        lists.Report(flow);
        containers.Report(flow);
        backslashes.Report();
    }

    private static void CheckAddresses(WordingReport report, PassageReading reading, TextOrigins[] origins)
    {
        foreach (var origin in reading.Addresses.SelectMany(value => origins[reading.Values[value]].All))
        {
            if (
                origin.Step.Statement is BoundOutput
                {
                    Value: { Type: not TextTemplateType { IsUrl: true } } and not BoundError
                }
            )
            {
                report.Add(TemplateRules.Position, origin, MisreadValue.Link);
            }
        }
    }

    private static void CheckForeign(WordingReport report, PassageReading reading, TextOrigins[] origins)
    {
        foreach (var origin in reading.Underlines.SelectMany(index => origins[index].All))
        {
            report.Add(TemplateRules.ForeignMarkdown, origin, ForeignMarkdown.Underline);
        }

        foreach (var origin in reading.Links.SelectMany(index => origins[index].All))
        {
            if (origin.Step.Text is { } text && ForeignMarkdown.At(text, origin.Offset) is { } message)
            {
                report.Add(TemplateRules.ForeignMarkdown, origin, message);
            }
        }

        for (var i = 0; i < reading.Text.Length; i++)
        {
            var sign = reading.Text[i];
            if (reading.SignAt(i) != SignReading.Text || sign is not ('<' or '[' or '~' or '&'))
            {
                continue;
            }

            foreach (var origin in origins[i].All)
            {
                // What stands in angle brackets is kept as it is, also where values stand in it.
                var (text, start) = sign == '<' ? (reading.Text, i) : (origin.Step.Text!, origin.Offset);
                if (ForeignMarkdown.At(text, start) is { } message)
                {
                    report.Add(TemplateRules.ForeignMarkdown, origin, message);
                }
            }
        }
    }
}
