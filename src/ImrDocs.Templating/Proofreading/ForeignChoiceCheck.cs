using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Finds branches for one choice whose wording is the label of another: <c>upheld</c>, "Overturned".</summary>
internal sealed class ForeignChoiceCheck : IProofCheck
{
    public void Run(Proof proof) => new Walker(proof).Run();

    private sealed class Walker(Proof proof) : PlacedTreeWalker(proof.Template)
    {
        private readonly ChoiceBranches _branches = new();
        private readonly HashSet<BoundStatement> _links = [];

        public override void Visit(BoundStatement statement)
        {
            if (statement is BoundIf { Else: BoundIf link })
            {
                _links.Add(link);
            }

            if (!_links.Contains(statement))
            {
                Check(_branches.Of(statement));
            }

            base.Visit(statement);
        }

        public override void Visit(BoundExpression expression)
        {
            Check(_branches.Of(expression));
            base.Visit(expression);
        }

        private void Check(IReadOnlyList<ChoiceBranch> branches)
        {
            foreach (var branch in branches)
            {
                if (branch.Wording.OnlyLabel is { } label && IsForeign(branch, label.Member, branches))
                {
                    proof.Report.Add(
                        ProofreadingRules.ForeignChoice,
                        Place,
                        label.Place,
                        $"'{label.Member.Label}' stands in the branch for '{branch.Member.WireName}'; write "
                            + $"'{branch.Member.Label}', or correct the condition"
                    );
                }
            }
        }

        // A word in a sentence may be meant: that of another branch, which speaks in labels too, tells whether it is.
        private static bool IsForeign(ChoiceBranch branch, EnumMember said, IReadOnlyList<ChoiceBranch> all)
        {
            if (said == branch.Member)
            {
                return false;
            }

            var others = all.Where(other => other != branch && other.Wording.IsPlain);
            return branch.Wording.IsLabelAlone
                || (
                    branch.Wording.IsPlain
                    && others.Any(other =>
                        other.Wording.OnlyLabel?.Member is { } member
                        && (member == other.Member || (member == branch.Member && other.Member == said))
                    )
                );
        }
    }
}
