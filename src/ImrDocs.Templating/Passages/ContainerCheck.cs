using ImrDocs.Diagnostics;
using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Passages;

/// <summary>
/// Follows the containers of a letter on all ways, and finds those that do not begin and end together.
/// </summary>
/// <param name="report">Gets what is wrong.</param>
internal sealed class ContainerCheck(WordingReport report) : FlowFollower<ContainerWays>(MaxWork)
{
    private const int MaxWork = 1_000_000;

    private const string NoEnd =
        "this container has no end on some way; write a line of as many colons below it, under the same condition";

    private const string NoBeginning =
        "this line ends no container on some way; begin one above it, as '::: notice', under the same condition";

    private const string Empty =
        "where nothing is printed in it, this container leaves an empty box; put the condition around the container";

    private const string NotAlone =
        "the container of the footnotes gets them from the letter; write its end right below it, and what belongs "
        + "above them, such as a heading, before it";

    private const string Inside =
        "the footnotes of the whole letter stand here, in its language; write their container outside of every other "
        + "one";

    private const string Split =
        "the line of a container is written out; choose between containers with a condition around each";

    private const string Indented = "begin the line of a container at the beginning of its line, and outside of lists";

    private readonly Dictionary<FlowStep, SortedDictionary<int, ContainerFence>> _fences = [];

    /// <summary>Takes in what a passage says of containers.</summary>
    /// <param name="reading">The passage.</param>
    /// <param name="origins">What writes each of its characters.</param>
    public void Add(PassageReading reading, TextOrigins[] origins)
    {
        foreach (var index in reading.Containers)
        {
            if (index > 0 || reading.Text[0] != ':')
            {
                Report(origins[Math.Min(index, origins.Length - 1)], Indented);
            }
            else if (ContainerFence.At(reading.Text) is { } fence)
            {
                Add(fence, origins);
            }
        }
    }

    /// <summary>Reports what does not begin and end together.</summary>
    /// <param name="flow">The ways through the letter.</param>
    public void Report(LetterFlow flow)
    {
        if (_fences.Count == 0)
        {
            return;
        }

        foreach (var open in Run(flow.Root, new((OpenContainer?)null)).All.SelectMany(static way => way?.All ?? []))
        {
            report.Add(TemplateRules.Container, open.Begin, NoEnd);
        }
    }

    protected override ContainerWays None() => new();

    protected override ContainerWays Write(FlowStep step, ContainerWays before)
    {
        Work(1);
        if (step.Text is not { } text)
        {
            return new([.. before.All.Select(static way => way?.WithContent())]);
        }

        HashSet<OpenContainer?> ways = [.. before.All];
        var start = 0;
        foreach (var fence in _fences.TryGetValue(step, out var fences) ? fences : [])
        {
            Work(ways.Count);
            ways = WithText(ways, text.Substring(start, fence.Key - start));
            ways = [.. ways.Select(way => After(way, fence.Value, new(step, fence.Key)))];
            start = Math.Min(fence.Key + fence.Value.Length, text.Length);
        }

        return new([.. WithText(ways, text.Substring(start))]);
    }

    protected override ContainerWays WriteMissing(FlowCall include, ContainerWays before) => before;

    private static HashSet<OpenContainer?> WithText(HashSet<OpenContainer?> ways, string text) =>
        string.IsNullOrWhiteSpace(text) ? ways : [.. ways.Select(static way => way?.WithContent())];

    private OpenContainer? After(OpenContainer? open, ContainerFence fence, TextOrigin origin)
    {
        if (fence.IsForFootnotes && open is not null)
        {
            report.Add(TemplateRules.Container, origin, Inside);
        }

        if (fence.Line is not null)
        {
            return new(fence.Colons, origin, HasContent: false, open) { IsForFootnotes = fence.IsForFootnotes };
        }

        // A line of colons ends the outermost container with as many or fewer.
        if (open?.All.LastOrDefault(container => container.Colons <= fence.Colons) is not { } ended)
        {
            report.Add(TemplateRules.Container, origin, NoBeginning);
            return open;
        }

        if (ended != open)
        {
            report.Add(
                TemplateRules.Container,
                open!.Begin,
                "the container around this one ends with it, because it has as many colons; begin and end the outer "
                    + $"one with '{new string(':', open.Colons + 1)}'"
            );
        }

        if (open!.HasContent == open.IsForFootnotes)
        {
            report.Add(TemplateRules.Container, open.Begin, open.IsForFootnotes ? NotAlone : Empty);
        }

        return ended.Outer?.WithContent();
    }

    private void Add(ContainerFence fence, TextOrigins[] origins)
    {
        foreach (var origin in origins[0].All.Where(static origin => origin.Step.Text is not null))
        {
            var text = origin.Step.Text!;
            var end = text.IndexOf('\n', origin.Offset) is >= 0 and var feed ? feed : text.Length;
            if (end - origin.Offset < fence.Length)
            {
                report.Add(TemplateRules.Container, origin, Split);
                continue;
            }

            if (fence.Line?.Error is { } error)
            {
                report.Add(TemplateRules.Container, origin, error);
            }

            if (!_fences.TryGetValue(origin.Step, out var fences))
            {
                _fences.Add(origin.Step, fences = []);
            }

            fences[origin.Offset] = fence;
        }
    }

    private void Report(TextOrigins origins, string message)
    {
        foreach (var origin in origins.All.Where(static origin => origin.Step.Text is not null))
        {
            report.Add(TemplateRules.Container, origin, message);
        }
    }
}
