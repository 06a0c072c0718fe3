using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.Checks;

/// <summary>Finds the fields that a letter says.</summary>
/// <remarks>
/// A text, a number or a date is said where it is printed; a test of it says nothing of it. A choice, and yes or no, is said
/// also by the words that a test of it chooses. What is kept, handed on, captured or walked is said where its name is said.
/// </remarks>
internal sealed class FieldUses
{
    private readonly HashSet<FieldSchema> _used = [];
    private readonly HashSet<(UseName Name, bool IsSaid)> _met = [];
    private readonly Stack<Use> _open = new();
    private readonly IReadOnlyDictionary<UseName, List<Use>> _behind;

    private FieldUses(NamedUses named)
    {
        _behind = named.Behind;
        named.Printed.ForEach(_open.Push);
        while (_open.Count > 0)
        {
            var use = _open.Pop();
            Visit(use.Expression, use.IsSaid, use.Body);
        }
    }

    /// <summary>The fields that the templates say, each with what it includes.</summary>
    public static FieldUses Of(IEnumerable<BoundTemplate> templates)
    {
        var named = new NamedUses();
        foreach (var template in templates)
        {
            named.Add(template.Body);
        }

        return new(named);
    }

    public bool IsUsed(FieldSchema field) => _used.Contains(field);

    private void Visit(BoundExpression? expression, bool isSaid, object body)
    {
        switch (expression)
        {
            case BoundField field:
                if (isSaid || field.Field.Type is EnumType or BooleanType or SectionType)
                {
                    _used.Add(field.Field);
                }

                Visit(field.Target, isSaid, body);
                break;
            case BoundMember { Target.Type: ArgumentsTemplateType } argument:
                Visit(new UseName(body, argument.Name), isSaid);
                break;
            case BoundVariable variable:
                Visit(UseName.OfVariable(variable.Name), isSaid);
                break;
            case BoundMember { Name: "size" } size:
                Visit(size.Target, isSaid: false, body);
                break;
            case BoundMember member:
                Visit(member.Target, isSaid, body);
                break;
            case BoundElement element:
                Visit(element.Target, isSaid, body);
                Visit(element.Index, isSaid: false, body);
                break;
            case BoundUnary unary:
                Visit(unary.Operand, isSaid, body);
                break;
            case BoundBinary binary:
                Visit(binary.Left, isSaid, body);
                Visit(binary.Right, isSaid, body);
                break;
            case BoundConditional conditional:
                Visit(conditional.Condition, isSaid: false, body);
                Visit(conditional.Then, isSaid, body);
                Visit(conditional.Else, isSaid, body);
                break;
            case BoundCall call:
                VisitAll(call.Arguments);
                break;
            case BoundInterpolation interpolation:
                VisitAll(interpolation.Parts);
                break;
            case BoundList list:
                VisitAll(list.Elements);
                break;
            case BoundRange range:
                VisitAll([range.Start, range.End]);
                break;
        }

        void VisitAll(IReadOnlyList<BoundExpression> expressions)
        {
            foreach (var inner in expressions)
            {
                Visit(inner, isSaid, body);
            }
        }
    }

    private void Visit(UseName name, bool isSaid)
    {
        if (_met.Add((name, isSaid)) && _behind.TryGetValue(name, out var uses))
        {
            foreach (var use in uses)
            {
                _open.Push(use with { IsSaid = use.IsSaid && isSaid });
            }
        }
    }
}
