using ImrDocs.Templating.Proofreading.Words;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Follows the words on every way through a letter once, for all checks that ask how words meet.</summary>
internal sealed class WordChecks : IProofCheck
{
    public void Run(Proof proof)
    {
        var glue = new Glue(new KnownWords(proof.Flow));
        var steps = new LoopSteps(proof.Flow);
        var loops = new LoopComparison(proof.Flow);
        WordWalk.Run(
            proof.Template,
            proof.Flow,
            [
                new GluedWordsCheck(proof.Report, glue),
                new PunctuationCheck(proof.Report, steps, loops),
                new SeparatorCheck(proof.Report, glue, steps, loops),
                new LoneLabelCheck(proof.Report),
                new DoubledWordCheck(proof.Report),
                new PairCheck(proof.Report),
                new DoubledPeriodCheck(proof.Report),
            ]
        );
    }
}
