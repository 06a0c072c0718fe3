using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Tracing;

/// <summary>
/// Reads from a bound template what its statements print, and the points at which letters can differ.
/// </summary>
internal sealed class TemplateReader
{
    private readonly SectionSchema _letter;
    private readonly PointCollector _collector;
    private readonly TemplateCall _call;
    private readonly PointReader _points;
    private FieldFlow _flow;

    private TemplateReader(string path, FieldFlow flow, SectionSchema letter, PointCollector points)
    {
        (_letter, _collector) = (letter, points);
        (_call, _flow, _points) = (new(path), flow, new(path, letter, points));
    }

    /// <summary>Reads a template that a letter begins with, and all that it includes.</summary>
    /// <param name="template">The template.</param>
    /// <param name="letter">The fields of the letter.</param>
    /// <param name="points">Gets the points.</param>
    public static TemplateCall Read(BoundTemplate template, SectionSchema letter, PointCollector points)
    {
        var reader = new TemplateReader(template.Path, FieldFlow.Empty, letter, points);
        reader._points.ReadTemplate(template);
        reader.Visit(template.Body);
        return reader._call;
    }

    private void Visit(BoundStatement? statement)
    {
        if (statement is not null)
        {
            _points.Read(statement, _flow);
        }

        switch (statement)
        {
            case BoundBlock block:
                foreach (var inner in block.Statements)
                {
                    Visit(inner);
                }

                break;
            case BoundOutput output:
                _call.Fields[output.Syntax] = _flow.FieldOf(output.Value)?.TemplateName;
                break;
            case BoundAssignment assignment:
                _flow = _flow.With(assignment.Name, _flow.FieldOf(assignment.Value));
                break;
            case BoundInclude { Template: { } template } include:
                var included = new TemplateReader(template.Path, Given(include.Arguments, "$."), _letter, _collector);
                included._points.ReadTemplate(template);
                included.Visit(template.Body);
                _call.Calls[include.Syntax] = included._call;
                break;
            case BoundFunctionCall call:
                var called = new TemplateReader(_call.Path, Given(call.Arguments, ""), _letter, _collector);
                called.Visit(call.Body);
                _call.Calls[call.Syntax] = called._call;
                break;
            case BoundIf condition:
                VisitBranches([condition.Then, condition.Else]);
                break;
            case BoundCase choice:
                VisitBranches([.. choice.Branches.Select(static branch => branch.Body), choice.Else]);
                break;
            case BoundFor loop:
                if (loop.List.Type is ListTemplateType { Element: SectionTemplateType })
                {
                    _call.SectionLoops.Add(loop.Syntax);
                }

                VisitRounds(loop.Body, loop.Variable, _flow.FieldOf(loop.List));
                Visit(loop.Else);
                break;
            case BoundWhile loop:
                VisitRounds(loop.Body, "while", null);
                break;
            case BoundCapture capture:
                Visit(capture.Body);
                break;
        }
    }

    private void VisitBranches(IReadOnlyList<BoundStatement?> branches)
    {
        var before = _flow;
        FieldFlow? after = null;
        foreach (var branch in branches)
        {
            _flow = before;
            Visit(branch);
            after = after?.Meet(_flow) ?? _flow;
        }

        _flow = after!;
    }

    // A round begins where the one before ended: the body is read again until nothing more is forgotten.
    private void VisitRounds(BoundStatement body, string variable, FieldSchema? element)
    {
        FieldFlow before;
        do
        {
            before = _flow;
            _flow = before.With(variable, element);
            Visit(body);
            _flow = before.Meet(_flow);
        } while (_flow.IsLessThan(before));
    }

    private FieldFlow Given(IReadOnlyList<KeyValuePair<string, BoundExpression>> arguments, string prefix) =>
        arguments.Aggregate(_flow, (flow, argument) => flow.With(prefix + argument.Key, _flow.FieldOf(argument.Value)));
}
