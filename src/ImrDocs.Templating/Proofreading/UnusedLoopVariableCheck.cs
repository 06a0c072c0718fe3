using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Functions;
using ImrDocs.Templating.Schema;
using Scriban.Syntax;

namespace ImrDocs.Templating.Proofreading;

/// <summary>
/// Finds loops that say the same for each element: neither it nor its place in the list is asked for.
/// </summary>
/// <remarks>
/// The source is read, not the bound tree: what a call decides is left out of that, and may be what uses the variable.
/// </remarks>
internal sealed class UnusedLoopVariableCheck : IProofCheck
{
    public void Run(Proof proof) => new Walker(proof).Run();

    private sealed class Walker(Proof proof) : PlacedTreeWalker(proof.Template)
    {
        private readonly RoundChange _changes = new();

        public override void Visit(BoundStatement statement)
        {
            // The numbers of a range say how often something is repeated.
            if (
                statement is BoundFor { List: { Type: ListTemplateType } and not BoundRange } loop
                && loop.Syntax is ScriptForStatement { Body: { } body } syntax
                && !LoopNames.AreUsedIn(body, loop.Variable)
                && !_changes.IsIn(loop.Body)
            )
            {
                proof.Report.Add(ProofreadingRules.UnusedLoopVariable, Place, syntax.Variable!, Message(loop));
            }

            base.Visit(statement);
        }

        private static string Message(BoundFor loop) =>
            $"'{loop.Variable}' is never used, so the letter says the same for each element of "
            + $"'{loop.List.Syntax.ToString()?.Trim()}'; print what differs{Example(loop)}";

        private static string Example(BoundFor loop) =>
            loop.List.Type switch
            {
                ListTemplateType { Element: SectionTemplateType { Section: var section } } => section
                    .Fields.Where(static field => !field.IsNullable && field.Type is TextType)
                    .Select(field => $", such as {{{{ {loop.Variable}.{field.TemplateName} }}}}")
                    .FirstOrDefault()
                    ?? "",
                ListTemplateType { Element: GroupTemplateType } =>
                    $": {{{{ for item in {loop.Variable}.{GroupTemplateType.Items} }}}}",
                ListTemplateType { Element: DateTemplateType } =>
                    $": {{{{ {loop.Variable} | date.to_string '{DateFunctions.ProposedFormat}' }}}}",
                _ => $": {{{{ {loop.Variable} }}}}",
            };
    }
}
