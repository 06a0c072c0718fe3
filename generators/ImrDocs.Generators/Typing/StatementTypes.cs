using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.CompiledTypes;
using Scriban.Syntax;

namespace ImrDocs.Generators.Typing;

/// <summary>
/// Walks the statements of a template once: learns the types of the variables that they set, and finds the first
/// construct that is not compiled.
/// </summary>
/// <remarks>Each visit says whether the walk goes on; it ends where there are too many statements.</remarks>
internal sealed class StatementTypes : BoundStatementVisitor<CompiledScope, bool>
{
    // Templates that include each other several times multiply: each call is code of its own, which the compiler must
    // read.
    private const int MostStatements = 20_000;

    private readonly CompiledVariables _variables;
    private readonly ExpressionTypes _types;
    private int _statements;
    private int _captures;

    public StatementTypes(CompiledVariables variables)
    {
        _variables = variables;
        _types = new(Refuse);
    }

    /// <summary>The first construct that is not compiled; null when all is.</summary>
    public Diagnostic? Refusal { get; private set; }

    /// <summary>Walks a statement and those in it; returns whether the walk goes on.</summary>
    public bool Walk(BoundStatement? statement, CompiledScope scope)
    {
        if (statement is null)
        {
            return true;
        }

        if (_statements == MostStatements)
        {
            Refuse(scope, statement.Syntax, "what is included this many times");
            return false;
        }

        _statements++;
        return Visit(statement, scope);
    }

    /// <summary>Notes a construct that is not compiled; the first one counts.</summary>
    public void Refuse(CompiledScope scope, ScriptNode place, string construct) =>
        Refusal ??= NotCompiledAt(scope.Path, place.Span.Start.Line + 1, place.Span.Start.Column + 1, construct);

    public override bool VisitBlock(BoundBlock block, CompiledScope scope) =>
        block.Statements.All(inner => Walk(inner, scope));

    public override bool VisitText(BoundText text, CompiledScope scope) => true;

    public override bool VisitOutput(BoundOutput output, CompiledScope scope)
    {
        var type = _types.Of(output.Value, scope);
        if (
            type
            is not (
                CompiledText
                or CompiledRichText
                or CompiledChoice
                or CompiledWhole
                or CompiledDecimal
                or CompiledDouble
                or CompiledCapture
                or NotCompiled
            )
        )
        {
            Refuse(scope, output.Value.Syntax, "a value without a text of its own");
        }
        else if (type is CompiledRichText && _captures > 0)
        {
            Refuse(scope, output.Value.Syntax, "a rich text that is captured");
        }

        return true;
    }

    public override bool VisitAssignment(BoundAssignment assignment, CompiledScope scope)
    {
        Set(scope, assignment.Name, _types.Of(assignment.Value, scope), assignment.Syntax);
        return true;
    }

    public override bool VisitCapture(BoundCapture capture, CompiledScope scope)
    {
        _captures++;
        var goesOn = Walk(capture.Body, scope);
        _captures--;
        Set(scope, capture.Name, new CompiledCapture(), capture.Syntax);
        return goesOn;
    }

    // An include without a template is an error, which is reported: nothing of the letter is compiled then.
    public override bool VisitInclude(BoundInclude include, CompiledScope scope) =>
        include.Template is not { } template
        || Walk(template.Body, scope.Enter(template, Types(include.Arguments, scope)));

    public override bool VisitFunctionCall(BoundFunctionCall call, CompiledScope scope) =>
        Walk(call.Body, scope.Enter(call, Types(call.Arguments, scope)));

    public override bool VisitIf(BoundIf condition, CompiledScope scope)
    {
        _types.Of(condition.Condition, scope);
        return Walk(condition.Then, scope) && Walk(condition.Else, scope);
    }

    public override bool VisitCase(BoundCase choice, CompiledScope scope)
    {
        _types.Of(choice.Value, scope);
        foreach (var branch in choice.Branches)
        {
            foreach (var value in branch.Values)
            {
                _types.CheckEqual(choice.Value, value, scope);
            }

            if (!Walk(branch.Body, scope))
            {
                return false;
            }
        }

        return Walk(choice.Else, scope);
    }

    public override bool VisitFor(BoundFor loop, CompiledScope scope)
    {
        if (
            loop.Modifiers
            is not { Offset: null or BoundLiteral { Value: int }, Limit: null or BoundLiteral { Value: int } }
        )
        {
            Refuse(scope, loop.Syntax, "a loop whose 'offset' or 'limit' is not written out");
        }

        return (
                _types.Of(loop.List, scope) is not CompiledList list
                || Walk(loop.Body, scope.With(loop.Variable, list.Element))
            ) && Walk(loop.Else, scope);
    }

    public override bool VisitWhile(BoundWhile loop, CompiledScope scope)
    {
        _types.Of(loop.Condition, scope);
        return Walk(loop.Body, scope);
    }

    public override bool VisitJump(BoundJump jump, CompiledScope scope) => true;

    private List<KeyValuePair<string, CompiledType>> Types(
        IEnumerable<KeyValuePair<string, BoundExpression>> arguments,
        CompiledScope scope
    ) =>
        [
            .. arguments.Select(argument => new KeyValuePair<string, CompiledType>(
                argument.Key,
                _types.Of(argument.Value, scope)
            )),
        ];

    private void Set(CompiledScope scope, string name, CompiledType type, ScriptNode place)
    {
        if (!_variables.Set(scope.OwnerOf(name), name, type))
        {
            Refuse(scope, place, $"the variable '{name}', which is set to values of two types");
        }
    }

    /// <summary>What is reported of a construct that is not compiled.</summary>
    public static Diagnostic NotCompiledAt(string path, int line, int column, string construct) =>
        Diagnostic.At(
            CompilationRules.Interpreted,
            path,
            line,
            column,
            $"{construct} is not compiled, so that the letter is written by the interpreter: the same text, "
                + $"many times slower"
        );
}
