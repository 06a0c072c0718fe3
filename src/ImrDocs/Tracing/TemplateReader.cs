using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Schema;
using Scriban.Syntax;

namespace ImrDocs.Tracing;

/// <summary>
/// Reads from a bound template what its statements print, and the points at which letters can differ.
/// </summary>
internal sealed class TemplateReader : BoundStatementVisitor<FieldFlow, FieldFlow>
{
    private readonly SectionSchema _letter;
    private readonly PointCollector _collector;
    private readonly TemplateCall _call;
    private readonly PointReader _points;

    private TemplateReader(string path, SectionSchema letter, PointCollector points)
    {
        (_letter, _collector) = (letter, points);
        (_call, _points) = (new(path), new(path, letter, points));
    }

    /// <summary>Reads a template that a letter begins with, and all that it includes.</summary>
    /// <param name="template">The template.</param>
    /// <param name="letter">The fields of the letter.</param>
    /// <param name="points">Gets the points.</param>
    public static TemplateCall Read(BoundTemplate template, SectionSchema letter, PointCollector points) =>
        new TemplateReader(template.Path, letter, points).Read(template, FieldFlow.Empty);

    private TemplateCall Read(BoundTemplate template, FieldFlow flow)
    {
        _points.ReadTemplate(template);
        Visit(template.Body, flow);
        return _call;
    }

    // Each statement is given what variables hold before it and says what they hold after it.
    public override FieldFlow VisitBlock(BoundBlock block, FieldFlow flow) =>
        block.Statements.Aggregate(flow, (before, statement) => Visit(statement, before));

    public override FieldFlow VisitText(BoundText text, FieldFlow flow) => flow;

    public override FieldFlow VisitOutput(BoundOutput output, FieldFlow flow)
    {
        _points.ReadPrinted(output.Value, flow);
        _points.Read(output.Value, flow);
        _call.Fields[output.Syntax] = flow.FieldOf(output.Value)?.TemplateName;
        return flow;
    }

    public override FieldFlow VisitAssignment(BoundAssignment assignment, FieldFlow flow)
    {
        _points.Read(assignment.Value, flow);
        return flow.With(assignment.Name, flow.FieldOf(assignment.Value));
    }

    public override FieldFlow VisitInclude(BoundInclude include, FieldFlow flow)
    {
        _points.Read(include.Arguments, flow);
        if (include.Template is { } template)
        {
            _call.Calls[include.Syntax] = new TemplateReader(template.Path, _letter, _collector).Read(
                template,
                Given(include.Arguments, "$.", flow)
            );
        }

        return flow;
    }

    public override FieldFlow VisitFunctionCall(BoundFunctionCall call, FieldFlow flow)
    {
        _points.Read(call.Arguments, flow);
        var called = new TemplateReader(_call.Path, _letter, _collector);
        called.Visit(call.Body, Given(call.Arguments, "", flow));
        _call.Calls[call.Syntax] = called._call;
        return flow;
    }

    public override FieldFlow VisitIf(BoundIf condition, FieldFlow flow)
    {
        if (condition.Syntax is ScriptIfStatement { Condition: { } node })
        {
            _points.ReadCondition(condition.Condition, node, flow);
        }

        return VisitBranches([condition.Then, condition.Else], flow);
    }

    public override FieldFlow VisitCase(BoundCase choice, FieldFlow flow)
    {
        _points.ReadCase(choice);
        _points.Read(choice.Value, flow);
        return VisitBranches([.. choice.Branches.Select(static branch => branch.Body), choice.Else], flow);
    }

    public override FieldFlow VisitFor(BoundFor loop, FieldFlow flow)
    {
        _points.ReadList(loop.List, flow, loop.Else is not null);
        _points.Read(loop.List, flow);
        var field = flow.FieldOf(loop.List);
        if (loop.List.Type is ListTemplateType { Element: SectionTemplateType { Section: var section } })
        {
            _call.SectionLoops[loop.Syntax] = LoopedSections.Of(section, field);
        }

        var after = VisitRounds(loop.Body, loop.Variable, field, flow);
        return loop.Else is null ? after : Visit(loop.Else, after);
    }

    public override FieldFlow VisitWhile(BoundWhile loop, FieldFlow flow)
    {
        if (loop.Syntax is ScriptWhileStatement { Condition: { } node })
        {
            _points.ReadCondition(loop.Condition, node, flow);
        }

        return VisitRounds(loop.Body, "while", null, flow);
    }

    public override FieldFlow VisitCapture(BoundCapture capture, FieldFlow flow) => Visit(capture.Body, flow);

    public override FieldFlow VisitJump(BoundJump jump, FieldFlow flow) => flow;

    private FieldFlow VisitBranches(IReadOnlyList<BoundStatement?> branches, FieldFlow before)
    {
        FieldFlow? after = null;
        foreach (var branch in branches)
        {
            var flow = branch is null ? before : Visit(branch, before);
            after = after?.Meet(flow) ?? flow;
        }

        return after!;
    }

    // A round begins where the one before ended: the body is read again until nothing more is forgotten.
    private FieldFlow VisitRounds(BoundStatement body, string variable, FieldSchema? element, FieldFlow flow)
    {
        FieldFlow before;
        do
        {
            before = flow;
            flow = before.Meet(Visit(body, before.With(variable, element)));
        } while (flow.IsLessThan(before));

        return flow;
    }

    private static FieldFlow Given(
        IReadOnlyList<KeyValuePair<string, BoundExpression>> arguments,
        string prefix,
        FieldFlow flow
    ) =>
        arguments.Aggregate(flow, (given, argument) => given.With(prefix + argument.Key, flow.FieldOf(argument.Value)));
}
