using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;

namespace ImrDocs.Templating.Checks;

/// <summary>Gathers what a letter prints and tests, and what stands behind each name in it.</summary>
internal sealed class NamedUses
{
    private readonly Dictionary<UseName, List<Use>> _behind = [];
    private readonly Dictionary<List<Use>, HashSet<object>> _bodies = [];

    /// <summary>What is printed, or tested for what is printed.</summary>
    public List<Use> Printed { get; } = [];

    /// <summary>What is kept under a name, handed on under it, captured or walked.</summary>
    public IReadOnlyDictionary<UseName, List<Use>> Behind => _behind;

    /// <summary>Adds a template with all that it includes and calls.</summary>
    public void Add(BoundStatement body) => Visit(body, body, Printed);

    private void Visit(BoundStatement? statement, object body, List<Use> uses)
    {
        switch (statement)
        {
            case BoundBlock block:
                foreach (var inner in block.Statements)
                {
                    Visit(inner, body, uses);
                }

                break;
            case BoundOutput output:
                uses.Add(new(output.Value, IsSaid: true, body));
                break;
            case BoundAssignment assignment:
                NameOf(UseName.OfVariable(assignment.Name)).Add(new(assignment.Value, IsSaid: true, body));
                break;
            case BoundInclude { Template.Body: var included } include:
                Name(include.Arguments, included, body);
                VisitOnce(included, uses);
                break;
            case BoundFunctionCall call:
                Name(call.Arguments, null, body);
                VisitOnce(call.Body, uses);
                break;
            case BoundIf condition:
                uses.Add(new(condition.Condition, IsSaid: false, body));
                Visit(condition.Then, body, uses);
                Visit(condition.Else, body, uses);
                break;
            case BoundCase choice:
                uses.Add(new(choice.Value, IsSaid: false, body));
                foreach (var branch in choice.Branches)
                {
                    uses.AddRange(branch.Values.Select(value => new Use(value, IsSaid: false, body)));
                    Visit(branch.Body, body, uses);
                }

                Visit(choice.Else, body, uses);
                break;
            case BoundFor loop:
                VisitFor(loop, body, uses);
                break;
            case BoundWhile loop:
                uses.Add(new(loop.Condition, IsSaid: false, body));
                Visit(loop.Body, body, uses);
                break;
            case BoundCapture capture:
                Visit(capture.Body, body, NameOf(UseName.OfVariable(capture.Name)));
                break;
        }
    }

    // A section has its fields asked for by themselves; any other element is the value.
    private void VisitFor(BoundFor loop, object body, List<Use> uses)
    {
        var walked = new Use(loop.List, IsSaid: true, body);
        if (loop.List.Type is ListTemplateType { Element: not SectionTemplateType })
        {
            uses.Add(walked with { IsSaid = false });
            NameOf(UseName.OfVariable(loop.Variable)).Add(walked);
        }
        else
        {
            uses.Add(walked);
        }

        Visit(loop.Body, body, uses);
        Visit(loop.Else, body, uses);
    }

    // What is included, or called, in the same way several times is one body.
    private void VisitOnce(BoundStatement? included, List<Use> uses)
    {
        if (!_bodies.TryGetValue(uses, out var bodies))
        {
            _bodies.Add(uses, bodies = new(SameObject.Comparer));
        }

        if (included is not null && bodies.Add(included))
        {
            Visit(included, included, uses);
        }
    }

    private void Name(IReadOnlyList<KeyValuePair<string, BoundExpression>> arguments, object? included, object body)
    {
        foreach (var argument in arguments)
        {
            NameOf(new(included, argument.Key)).Add(new(argument.Value, IsSaid: true, body));
        }
    }

    private List<Use> NameOf(UseName name)
    {
        if (!_behind.TryGetValue(name, out var uses))
        {
            _behind.Add(name, uses = []);
        }

        return uses;
    }
}
