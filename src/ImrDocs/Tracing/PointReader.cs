using System.Collections;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Schema;
using ImrDocs.Values;
using Scriban;
using Scriban.Syntax;

namespace ImrDocs.Tracing;

/// <summary>Reads the points of a template's statements and of what stands in them.</summary>
internal sealed class PointReader(string path, SectionSchema letter, PointCollector collector)
{
    // More values are a list of names, such as that of states; the wording does not depend on them.
    private const int FewMembers = 10;

    public void ReadTemplate(BoundTemplate template) =>
        collector.Add(
            new(path, 1, 1, WordingPointKind.Template, path, "rendered"),
            template.Body.Syntax,
            static (_, _) => true
        );

    /// <summary>Reads a statement itself; those inside it are read for themselves.</summary>
    public void Read(BoundStatement statement, FieldFlow flow)
    {
        switch (statement)
        {
            case BoundOutput output:
                ReadPrinted(output.Value, flow);
                Read(output.Value, flow);
                break;
            case BoundAssignment assignment:
                Read(assignment.Value, flow);
                break;
            case BoundInclude include:
                ReadAll(include.Arguments.Select(static argument => argument.Value), flow);
                break;
            case BoundFunctionCall call:
                ReadAll(call.Arguments.Select(static argument => argument.Value), flow);
                break;
            case BoundIf { Syntax: ScriptIfStatement { Condition: { } node } } condition:
                ReadTruth(WordingPointKind.Condition, condition.Condition, node);
                Read(condition.Condition, flow);
                break;
            case BoundWhile { Syntax: ScriptWhileStatement { Condition: { } node } } loop:
                ReadTruth(WordingPointKind.Condition, loop.Condition, node);
                Read(loop.Condition, flow);
                break;
            case BoundCase choice:
                ReadCase(choice);
                Read(choice.Value, flow);
                break;
            case BoundFor loop:
                ReadList(loop.List, flow, loop.Else is not null);
                Read(loop.List, flow);
                break;
        }
    }

    private void Read(BoundExpression expression, FieldFlow flow)
    {
        switch (expression)
        {
            case BoundField field:
                ReadOptional(field);
                break;
            case BoundBinary
            {
                Operator: ScriptBinaryOperator.And or ScriptBinaryOperator.Or,
                Syntax: ScriptBinaryExpression { Left: { } left, Right: { } right }
            } binary:
                ReadOperand(binary.Left, left);
                ReadOperand(binary.Right, right);
                break;
            case BoundBinary
            {
                Operator: ScriptBinaryOperator.EmptyCoalescing,
                Syntax: ScriptBinaryExpression { Left: { } left }
            } binary:
                ReadPresence(binary.Left.Syntax, left);
                break;
            case BoundConditional { Syntax: ScriptConditionalExpression { Condition: { } node } } conditional:
                ReadTruth(WordingPointKind.Condition, conditional.Condition, node);
                break;
            case BoundCall { Function.Name: "array.join", Arguments: [var list, ..] }:
                ReadList(list, flow, hasElse: false);
                break;
        }

        ReadAll(Below(expression), flow);
    }

    private void ReadAll(IEnumerable<BoundExpression> expressions, FieldFlow flow)
    {
        foreach (var expression in expressions)
        {
            Read(expression, flow);
        }
    }

    private static IEnumerable<BoundExpression> Below(BoundExpression expression) =>
        expression switch
        {
            BoundField { Target: { } target } => [target],
            BoundMember member => [member.Target],
            BoundElement element => [element.Target, element.Index],
            BoundUnary unary => [unary.Operand],
            BoundBinary binary => [binary.Left, binary.Right],
            BoundConditional conditional => [conditional.Condition, conditional.Then, conditional.Else],
            BoundCall call => call.Arguments,
            BoundInterpolation interpolation => interpolation.Parts,
            BoundList list => list.Elements,
            BoundRange range => [range.Start, range.End],
            _ => [],
        };

    private void ReadTruth(WordingPointKind kind, BoundExpression condition, ScriptNode node)
    {
        Add(kind, condition.Syntax, "true", node, static (context, value) =>
            context.ToBool(context.CurrentSpan, value)
        );
        Add(kind, condition.Syntax, "false", node, static (context, value) =>
            !context.ToBool(context.CurrentSpan, value)
        );
    }

    // In "a && b && c" each of the three is asked.
    private void ReadOperand(BoundExpression operand, ScriptNode node)
    {
        if (operand is not BoundBinary { Operator: ScriptBinaryOperator.And or ScriptBinaryOperator.Or })
        {
            ReadTruth(WordingPointKind.Operand, operand, node);
        }
    }

    private void ReadPresence(ScriptNode syntax, ScriptNode node)
    {
        Add(WordingPointKind.Optional, syntax, "present", node, static (_, value) => value is not null);
        Add(WordingPointKind.Optional, syntax, "absent", node, static (_, value) => value is null);
    }

    // What a condition or a section that may be absent leaves open is asked where that is.
    private void ReadOptional(BoundField field)
    {
        if (
            field is { Field: { IsNullable: true, IsComputed: false }, Type.IsNullable: true }
            && (field.Target?.Type as SectionTemplateType)?.Section is var section
        )
        {
            collector.AddOptional(
                PointAt(WordingPointKind.Optional, field.Syntax, "present"),
                section ?? letter,
                field.Field.TemplateName
            );
        }
    }

    private void ReadCase(BoundCase choice)
    {
        foreach (var branch in choice.Branches)
        {
            foreach (var value in branch.Values)
            {
                if (value is BoundLiteral { Value: string text } && choice.Value.Type is ChoiceTemplateType)
                {
                    Add(
                        WordingPointKind.Branch,
                        value.Syntax,
                        $"'{text}'",
                        choice.Value.Syntax,
                        (_, met) => (met as Choice)?.WireName == text,
                        choice.Value.Syntax
                    );
                }
                else
                {
                    Add(
                        WordingPointKind.Branch,
                        value.Syntax,
                        collector.SourceOf(path, value.Syntax),
                        branch.Body.Syntax,
                        static (_, _) => true,
                        choice.Value.Syntax
                    );
                }
            }
        }

        if (choice.Else is { } otherwise)
        {
            Add(WordingPointKind.Branch, choice.Value.Syntax, "else", otherwise.Syntax, static (_, _) => true);
        }
        else if (!choice.IsComplete)
        {
            Add(WordingPointKind.Branch, choice.Value.Syntax, "none", choice.Syntax, static (_, value) =>
                value is NoBranch
            );
        }
    }

    private void ReadList(BoundExpression list, FieldFlow flow, bool hasElse)
    {
        if (list is BoundList or BoundRange || list.Type is not ListTemplateType type)
        {
            return;
        }

        var field = flow.FieldOf(list);
        if (field is not { IsComputed: false, Type: ListType declared } || list is BoundCall)
        {
            AddCount(list, "filled", static count => count > 0);
            if (hasElse)
            {
                AddCount(list, "empty", static count => count == 0);
            }

            return;
        }

        if (type.CanBeEmpty)
        {
            AddCount(list, "empty", static count => count == 0);
        }

        if (declared is { MinCount: <= 1, MaxCount: null or >= 1 })
        {
            AddCount(list, "one", static count => count == 1);
        }

        if (declared.MaxCount is null or >= 2)
        {
            AddCount(list, "several", static count => count > 1);
        }
    }

    private void AddCount(BoundExpression list, string outcome, Func<int, bool> fits) =>
        Add(WordingPointKind.List, list.Syntax, outcome, list.Syntax, (_, value) =>
            fits((value as ICollection)?.Count ?? 0)
        );

    private void ReadPrinted(BoundExpression printed, FieldFlow flow)
    {
        if (
            printed is not BoundCall
            && printed.Type is ChoiceTemplateType { Choices.Members: { Count: <= FewMembers } members }
            && flow.FieldOf(printed) is { IsComputed: false }
        )
        {
            foreach (var member in members)
            {
                Add(WordingPointKind.Choice, printed.Syntax, $"'{member.WireName}'", printed.Syntax, (_, value) =>
                    (value as Choice)?.WireName == member.WireName
                );
            }
        }
    }

    private void Add(
        WordingPointKind kind,
        ScriptNode place,
        string outcome,
        ScriptNode watched,
        Func<TemplateContext, object?, bool> isReached,
        ScriptNode? subject = null
    ) => collector.Add(PointAt(kind, place, outcome, subject), watched, isReached);

    private WordingPoint PointAt(WordingPointKind kind, ScriptNode place, string outcome, ScriptNode? subject = null) =>
        new(
            path,
            place.Span.Start.Line + 1,
            place.Span.Start.Column + 1,
            kind,
            collector.SourceOf(path, subject ?? place),
            outcome
        );
}
