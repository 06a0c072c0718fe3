using ImrDocs.Diagnostics;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Finds a sentence that one letter says twice.</summary>
internal sealed class RepeatedSentenceCheck : IProofCheck
{
    public void Run(Proof proof)
    {
        var branches = new FlowBranches(proof.Template, proof.Flow);
        Dictionary<string, List<SaidSentence>> said = new(StringComparer.Ordinal);
        var (sections, isInItem) = (0, false);
        foreach (var line in WordingLine.All(proof.Flow))
        {
            int[] headings = [.. proof.Headings.In(line.Step).Select(static heading => heading.Offset)];
            var passed = 0;
            foreach (var (sentence, start) in SentenceReader.Read(line.Text))
            {
                while (passed < headings.Length && headings[passed] < start)
                {
                    passed++;
                }

                var wasInItem = isInItem;
                var next = new SaidSentence(
                    line.At(start),
                    sections + passed,
                    new(() => ListItems.Contain(line, start, wasInItem))
                );
                if (!said.TryGetValue(sentence, out var others))
                {
                    said.Add(sentence, others = []);
                }

                if (others.Exists(other => !AreParallel(other, next) && branches.AreOnOneWay(other.Step, next.Step)))
                {
                    proof.Report.Add(
                        ProofreadingRules.RepeatedSentence,
                        next.Place,
                        "the letter says this sentence twice; take one of the two away"
                    );
                }

                others.Add(next);
            }

            sections += headings.Length;
            isInItem = ListItems.Contain(line, line.Text.Length, isInItem);
        }
    }

    // Items of a list are read one by one, and so are the sections that a file has headings for: each says all that
    // holds of it. The author of a file sees both places; who reads one file does not see another.
    private static bool AreParallel(SaidSentence a, SaidSentence b) =>
        (a.IsOfItem.Value && b.IsOfItem.Value) || (a.Step.Path == b.Step.Path && a.Section != b.Section);

    private sealed record SaidSentence(TextOrigin Place, int Section, Lazy<bool> IsOfItem)
    {
        public FlowStep Step => Place.Step;
    }
}
