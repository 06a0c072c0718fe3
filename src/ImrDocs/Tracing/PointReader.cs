using System.Collections;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Schema;
using ImrDocs.Values;
using Scriban;
using Scriban.Syntax;

namespace ImrDocs.Tracing;

/// <summary>Reads the points of a template's statements and of the expressions in them.</summary>
internal sealed class PointReader(string path, SectionSchema letter, PointCollector collector) : BoundTreeWalker
{
    // More values are a list of names, such as that of states; the wording does not depend on them.
    private const int FewMembers = 10;

    private FieldFlow _flow = FieldFlow.Empty;

    public void ReadTemplate(BoundTemplate template) =>
        collector.Add(
            new(path, 1, 1, WordingPointKind.Template, path, "rendered"),
            template.Body.Syntax,
            static (_, _) => true
        );

    /// <summary>Reads the points of an expression and of all that it is made of.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="flow">Which field each variable holds there.</param>
    public void Read(BoundExpression expression, FieldFlow flow)
    {
        _flow = flow;
        Visit(expression);
    }

    /// <summary>Reads the points of the values that a call gives.</summary>
    public void Read(IReadOnlyList<KeyValuePair<string, BoundExpression>> arguments, FieldFlow flow)
    {
        _flow = flow;
        VisitAll(arguments);
    }

    /// <summary>Reads the points of a condition of a statement.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="node">The condition in the template, with its parentheses.</param>
    /// <param name="flow">Which field each variable holds there.</param>
    public void ReadCondition(BoundExpression condition, ScriptNode node, FieldFlow flow)
    {
        ReadTruth(WordingPointKind.Condition, condition, node);
        Read(condition, flow);
    }

    /// <inheritdoc/>
    public override void Visit(BoundExpression expression)
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
            case BoundCall { Function.ShowsElements: true, Arguments: [var list, ..] }:
                ReadList(list, _flow, hasElse: false);
                break;
        }

        base.Visit(expression);
    }

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

    /// <summary>Reads the points of the branches of a choice.</summary>
    public void ReadCase(BoundCase choice)
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

    /// <summary>Reads the points of how many elements a list has.</summary>
    /// <param name="list">The list.</param>
    /// <param name="flow">Which field each variable holds there.</param>
    /// <param name="hasElse">Whether the template says something else for an empty list.</param>
    public void ReadList(BoundExpression list, FieldFlow flow, bool hasElse)
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

    /// <summary>Reads the points of the choices that a value prints.</summary>
    public void ReadPrinted(BoundExpression printed, FieldFlow flow)
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
