using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Proofreading;

/// <summary>A part of a template's wording between two tags, once for each place that includes it.</summary>
/// <param name="Step">The part in the ways through the letter.</param>
/// <param name="Text">Its text.</param>
internal readonly record struct WordingLine(FlowStep Step, string Text)
{
    /// <summary>All wording of a letter.</summary>
    public static IEnumerable<WordingLine> All(LetterFlow flow)
    {
        // A template that is included many times has its mistakes once.
        HashSet<object> seen = [];
        foreach (var step in flow.Steps)
        {
            if (step.Text is { Length: > 0 } text && seen.Add(step.Statement.Syntax))
            {
                yield return new(step, text);
            }
        }
    }

    /// <summary>The place of a character.</summary>
    public TextOrigin At(int offset) => new(Step, offset);
}
