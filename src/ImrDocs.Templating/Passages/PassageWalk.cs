using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Passages;

/// <summary>Takes every way through a letter at once, and gathers the passages that they write.</summary>
/// <param name="closed">Gets the passages that end.</param>
/// <param name="listener">Called with what stands together on each way.</param>
internal sealed class PassageWalk(PassageCollection closed, IPassageListener listener)
    : FlowFollower<PassageSet>(MaxWork)
{
    // A check that takes longer than a few seconds has no use; what is beyond is refused.
    private const int MaxWork = 10_000_000;

    protected override PassageSet None() => new([]);

    protected override PassageSet Write(FlowStep step, PassageSet before)
    {
        switch (step.Text)
        {
            case "":
                return before;
            case { } text:
                listener.OnText(step, text, before);
                return AppendText(step, text, before);
            default:
                listener.OnValue(step, before);
                return AppendValue(step, before);
        }
    }

    protected override PassageSet WriteMissing(FlowCall include, PassageSet before) =>
        AppendText(new FlowStep(-1, include.Place, include.Call), "a", before);

    protected override void OnCall(FlowCall call) => listener.OnCall(call);

    protected override void OnUnknownCapture(FlowStep output) => listener.OnUnknownCapture(output);

    // After the first line that begins a block, the text is read alike whatever was before it.
    private PassageSet AppendText(FlowStep step, string text, PassageSet before)
    {
        Dictionary<int, OpenPassage> fromLine = [];
        List<OpenPassage> after = [];
        foreach (var passage in before)
        {
            after.Add(AppendText(step, text, passage, fromLine));
        }

        return new(after);
    }

    private OpenPassage AppendText(
        FlowStep step,
        string text,
        OpenPassage passage,
        Dictionary<int, OpenPassage> fromLine
    )
    {
        var writer = new PassageText(passage, closed);
        var first = -1;
        var line = 0;
        Work(passage.Text.Length);
        for (var i = 0; i < text.Length && !IsCut; i++)
        {
            Work(1);
            if (writer.Append(text[i], new(step, i)))
            {
                if (fromLine.TryGetValue(line, out var known))
                {
                    return known;
                }

                first = first < 0 ? line : first;
            }

            line = text[i] == '\n' ? i + 1 : line;
        }

        var after = writer.ToOpen() with { HasText = passage.HasText || !string.IsNullOrWhiteSpace(text) };
        if (first > 0)
        {
            fromLine[first] = after;
        }

        return after;
    }

    private PassageSet AppendValue(FlowStep step, PassageSet before)
    {
        List<OpenPassage> after = [];
        foreach (var passage in before)
        {
            var writer = new PassageText(passage, closed);
            writer.AppendValue(new(step, 0));
            after.Add(writer.ToOpen() with { HasText = true });
            Work(passage.Text.Length + 1);
        }

        return new(after);
    }
}
