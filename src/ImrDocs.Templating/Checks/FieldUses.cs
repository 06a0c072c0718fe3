using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.Checks;

/// <summary>Gathers the fields that a letter says.</summary>
/// <remarks>
/// A text, a number or a date is said where it is printed, kept, walked or handed on; a test of it says nothing of it. A
/// choice, and yes or no, is said also by the words that a test of it chooses.
/// </remarks>
internal sealed class FieldUses
{
    private readonly HashSet<FieldSchema> _used = [];
    private readonly HashSet<object> _bodies = new(SameObject.Comparer);

    public bool IsUsed(FieldSchema field) => _used.Contains(field);

    public void Visit(BoundStatement? statement)
    {
        switch (statement)
        {
            case BoundBlock block:
                foreach (var inner in block.Statements)
                {
                    Visit(inner);
                }

                break;
            case BoundOutput output:
                Visit(output.Value, isSaid: true);
                break;
            case BoundAssignment assignment:
                Visit(assignment.Value, isSaid: true);
                break;
            case BoundInclude include:
                foreach (var argument in include.Arguments)
                {
                    Visit(argument.Value, isSaid: true);
                }

                VisitOnce(include.Template?.Body);
                break;
            case BoundFunctionCall call:
                foreach (var argument in call.Arguments)
                {
                    Visit(argument.Value, isSaid: true);
                }

                VisitOnce(call.Body);
                break;
            case BoundIf condition:
                Visit(condition.Condition, isSaid: false);
                Visit(condition.Then);
                Visit(condition.Else);
                break;
            case BoundCase choice:
                Visit(choice.Value, isSaid: false);
                foreach (var branch in choice.Branches)
                {
                    Visit(branch.Body);
                }

                Visit(choice.Else);
                break;
            case BoundFor loop:
                Visit(loop.List, isSaid: true);
                Visit(loop.Body);
                Visit(loop.Else);
                break;
            case BoundWhile loop:
                Visit(loop.Condition, isSaid: false);
                Visit(loop.Body);
                break;
            case BoundCapture capture:
                Visit(capture.Body);
                break;
        }
    }

    // What is included, or called, in the same way several times is one body.
    private void VisitOnce(BoundStatement? body)
    {
        if (body is not null && _bodies.Add(body))
        {
            Visit(body);
        }
    }

    private void Visit(BoundExpression? expression, bool isSaid)
    {
        switch (expression)
        {
            case BoundField field:
                if (isSaid || field.Field.Type is EnumType or BooleanType or SectionType)
                {
                    _used.Add(field.Field);
                }

                Visit(field.Target, isSaid);
                break;
            case BoundMember { Name: "size" } size:
                Visit(size.Target, isSaid: false);
                break;
            case BoundMember member:
                Visit(member.Target, isSaid);
                break;
            case BoundElement element:
                Visit(element.Target, isSaid);
                Visit(element.Index, isSaid: false);
                break;
            case BoundUnary unary:
                Visit(unary.Operand, isSaid);
                break;
            case BoundBinary binary:
                Visit(binary.Left, isSaid);
                Visit(binary.Right, isSaid);
                break;
            case BoundConditional conditional:
                Visit(conditional.Condition, isSaid: false);
                Visit(conditional.Then, isSaid);
                Visit(conditional.Else, isSaid);
                break;
            case BoundCall call:
                foreach (var argument in call.Arguments)
                {
                    Visit(argument, isSaid);
                }

                break;
            case BoundInterpolation interpolation:
                foreach (var part in interpolation.Parts)
                {
                    Visit(part, isSaid);
                }

                break;
            case BoundList list:
                foreach (var element in list.Elements)
                {
                    Visit(element, isSaid);
                }

                break;
        }
    }
}
