using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>A text of a template, written on all ways that lead to it.</summary>
/// <remarks>Where a block begins, nothing before it has a part in what follows, so that is read once.</remarks>
/// <param name="step">The text.</param>
/// <param name="isMarkdown">Whether it is Markdown.</param>
/// <param name="text">What is written already.</param>
/// <param name="writer">Writes after it.</param>
internal sealed class StepText(FlowStep step, bool isMarkdown, WordText text, WordWriter writer)
{
    private readonly Dictionary<(int Index, bool IsNextRound), WordWay> _fromBlock = [];

    /// <summary>Writes the text.</summary>
    /// <param name="before">The way before it.</param>
    /// <returns>The way after it, and how many characters were read.</returns>
    public (WordWay After, int Read) Write(WordWay before)
    {
        text.Resume(before);
        if (!isMarkdown)
        {
            writer.WriteValue(step.Text!, step);
            return (text.ToWay(), step.Text!.Length);
        }

        List<(int Index, bool IsNextRound)> blocks = [];
        writer.Begin(step);
        while (writer.Next() is { } index)
        {
            if (!text.IsBlockStart)
            {
                continue;
            }

            var block = (index, text.IsNextRound);
            if (_fromBlock.TryGetValue(block, out var known))
            {
                return (known with { Assumptions = before.Assumptions }, index);
            }

            blocks.Add(block);
        }

        var after = text.ToWay();
        blocks.ForEach(block => _fromBlock[block] = after);
        return (after, step.Text!.Length);
    }
}
