namespace ImrDocs.RichTexts;

/// <summary>Walks the runs of a paragraph as elements that stand in each other.</summary>
/// <remarks>
/// Of words that are both strong and emphasized, the longer stretch is the outer element. Of two as long, it is the
/// emphasis, as for Markdig.
/// </remarks>
internal abstract class NestedRuns
{
    protected abstract void Open(bool isStrong);

    protected abstract void Close(bool isStrong);

    protected abstract void Text(string text);

    protected void Walk(IReadOnlyList<RichRun> runs) => Walk(runs, 0, runs.Count, inStrong: false, inEmphasis: false);

    private void Walk(IReadOnlyList<RichRun> runs, int start, int end, bool inStrong, bool inEmphasis)
    {
        for (var i = start; i < end; )
        {
            var strong = inStrong ? 0 : Length(runs, i, end, static run => run.IsStrong);
            var emphasis = inEmphasis ? 0 : Length(runs, i, end, static run => run.IsEmphasized);
            if (strong == 0 && emphasis == 0)
            {
                Text(runs[i++].Text);
                continue;
            }

            var isStrong = strong > emphasis;
            var length = Math.Max(strong, emphasis);
            Open(isStrong);
            Walk(runs, i, i + length, inStrong || isStrong, inEmphasis || !isStrong);
            Close(isStrong);
            i += length;
        }
    }

    private static int Length(IReadOnlyList<RichRun> runs, int start, int end, Func<RichRun, bool> holds)
    {
        var i = start;
        while (i < end && holds(runs[i]))
        {
            i++;
        }

        return i - start;
    }
}
