using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using Scriban.Syntax;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Finds conditions that decide nothing: whatever they say, the letter says the same.</summary>
/// <remarks>
/// The source is read, not the bound tree: what a call decides is left out of that, and may be where branches differ.
/// </remarks>
internal sealed class EqualBranchesCheck : IProofCheck
{
    public void Run(Proof proof) => new Walker(proof).Run();

    private sealed class Walker(Proof proof) : PlacedTreeWalker(proof.Template)
    {
        private readonly WordingShape _shapes = new();
        private readonly HashSet<ScriptNode> _covered = [];

        public override void Visit(BoundStatement statement)
        {
            switch (statement.Syntax)
            {
                case ScriptIfStatement condition when statement is BoundIf && !_covered.Contains(condition):
                    Check(condition);
                    break;
                case ScriptCaseStatement choice when statement is BoundCase { IsComplete: var isComplete }:
                    Check(choice, isComplete);
                    break;
            }

            base.Visit(statement);
        }

        public override void Visit(BoundExpression expression)
        {
            if (
                expression is BoundConditional
                && expression.Syntax is ScriptConditionalExpression conditional
                && _shapes.Of(conditional.ThenValue) == _shapes.Of(conditional.ElseValue)
            )
            {
                Report(conditional, "both values are the same; write what differs, or only one of them");
            }

            base.Visit(expression);
        }

        // What is wrong with the whole of a chain is not reported of its links.
        private void Check(ScriptIfStatement condition)
        {
            var then = _shapes.Of(condition.Then);
            for (ScriptConditionStatement? link = condition.Else; link is not null; )
            {
                var next = link as ScriptIfStatement;
                if (_shapes.Of(next?.Then ?? ((ScriptElseStatement)link).Body) != then)
                {
                    return;
                }

                link = next?.Else;
            }

            if (HasElse(condition) || then == WordingShape.Nothing)
            {
                CoverLinks(condition);
                Report(
                    condition,
                    then == WordingShape.Nothing
                        ? "this 'if' writes nothing, whatever its condition says; write its wording, or remove it"
                        : "the branches of this 'if' say the same; write what differs, or remove the condition"
                );
            }
        }

        private void Check(ScriptCaseStatement choice, bool isComplete)
        {
            List<ScriptNode?> bodies = [];
            ScriptStatement? next = choice.Body?.Statements.OfType<ScriptWhenStatement>().FirstOrDefault();
            for (; next is ScriptWhenStatement branch; next = branch.Next)
            {
                bodies.Add(branch.Body);
            }

            if (next is ScriptElseStatement otherwise)
            {
                bodies.Add(otherwise.Body);
                isComplete = true;
            }

            var shapes = bodies.Select(_shapes.Of).Distinct().ToList();
            if (shapes.Count == 1 && shapes[0] == WordingShape.Nothing)
            {
                Report(choice, "this 'case' writes nothing in any branch; write its wording, or remove it");
            }
            else if (shapes.Count == 1 && bodies.Count > 1 && isComplete)
            {
                Report(choice, "the branches of this 'case' say the same; write what differs, or remove the 'case'");
            }
        }

        private static bool HasElse(ScriptIfStatement condition)
        {
            ScriptConditionStatement? last = condition;
            while (last is ScriptIfStatement link)
            {
                last = link.Else;
            }

            return last is not null;
        }

        private void CoverLinks(ScriptIfStatement condition)
        {
            for (
                var link = condition.Else as ScriptIfStatement;
                link is not null;
                link = link.Else as ScriptIfStatement
            )
            {
                _covered.Add(link);
            }
        }

        private void Report(ScriptNode node, string message) =>
            proof.Report.Add(ProofreadingRules.EqualBranches, Place, node.Span.Start, message);
    }
}
