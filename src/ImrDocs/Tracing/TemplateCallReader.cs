using System.Collections.Immutable;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using Scriban.Syntax;

namespace ImrDocs.Tracing;

/// <summary>Reads from a bound template which field each of its statements prints, also through variables, loops and includes.</summary>
internal sealed class TemplateCallReader
{
    private readonly TemplateCall _call;
    private ImmutableDictionary<string, string> _fields;

    private TemplateCallReader(TemplateCall call, ImmutableDictionary<string, string> fields) => (_call, _fields) = (call, fields);

    public static TemplateCall Read(BoundTemplate template) => Read(template.Path, template.Body, ImmutableDictionary.Create<string, string>(StringComparer.Ordinal));

    private static TemplateCall Read(string path, BoundStatement body, ImmutableDictionary<string, string> fields)
    {
        var reader = new TemplateCallReader(new(path), fields);
        reader.Visit(body);
        return reader._call;
    }

    private void Visit(BoundStatement? statement)
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
                _call.Fields[output.Syntax] = FieldOf(output.Value);
                break;
            case BoundAssignment assignment:
                Keep(assignment.Name, FieldOf(assignment.Value));
                break;
            case BoundInclude { Template: { } template } include:
                Call(include.Syntax, template.Path, template.Body, include.Arguments, "$.");
                break;
            case BoundFunctionCall call:
                Call(call.Syntax, _call.Path, call.Body, call.Arguments, "");
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

                VisitRounds(loop.Body, loop.Variable, FieldOf(loop.List));
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

    // Where branches meet, a variable holds a field only if it is the same one on each way.
    private void VisitBranches(IReadOnlyList<BoundStatement?> branches)
    {
        var before = _fields;
        ImmutableDictionary<string, string>? after = null;
        foreach (var branch in branches)
        {
            _fields = before;
            Visit(branch);
            after = after is null ? _fields : Meet(after, _fields);
        }

        _fields = after!;
    }

    // A round begins where the one before ended.
    private void VisitRounds(BoundStatement body, string variable, string? element)
    {
        while (true)
        {
            var before = _fields;
            Keep(variable, element);
            Visit(body);
            _fields = Meet(before, _fields);
            if (_fields.Count == before.Count)
            {
                return;
            }
        }
    }

    private static ImmutableDictionary<string, string> Meet(ImmutableDictionary<string, string> a, ImmutableDictionary<string, string> b) =>
        a.RemoveRange(a.Where(pair => b.GetValueOrDefault(pair.Key) != pair.Value).Select(static pair => pair.Key));

    private void Call(ScriptNode syntax, string path, BoundStatement body, IReadOnlyList<KeyValuePair<string, BoundExpression>> arguments, string prefix)
    {
        var given = _fields;
        foreach (var (name, value) in arguments)
        {
            given = FieldOf(value) is { } field ? given.SetItem(prefix + name, field) : given.Remove(prefix + name);
        }

        _call.Calls[syntax] = Read(path, body, given);
    }

    private void Keep(string variable, string? field) => _fields = field is null ? _fields.Remove(variable) : _fields.SetItem(variable, field);

    private string? FieldOf(BoundExpression expression) => expression switch
    {
        BoundField field => field.Field.TemplateName,
        BoundVariable variable => _fields.GetValueOrDefault(variable.Name),
        BoundMember { Target: BoundVariable target } member => _fields.GetValueOrDefault(target.Name + "." + member.Name),
        BoundElement element => FieldOf(element.Target),
        BoundCall { Arguments: [var first, ..] } => FieldOf(first),
        BoundConditional conditional => Either(conditional.Then, conditional.Else),
        BoundBinary { Operator: ScriptBinaryOperator.EmptyCoalescing } either => Either(either.Left, either.Right),
        BoundInterpolation { Parts: var parts } => parts.Where(static part => part is not BoundLiteral).Select(FieldOf).ToList() is [var only] ? only : null,
        _ => null,
    };

    // A written-out text may stand in for a field.
    private string? Either(BoundExpression a, BoundExpression b) => (FieldOf(a), FieldOf(b)) switch
    {
        (var field, null) when b is BoundLiteral => field,
        (null, var field) when a is BoundLiteral => field,
        var (x, y) => x == y ? x : null,
    };
}
