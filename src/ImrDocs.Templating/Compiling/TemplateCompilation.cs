using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using Scriban.Syntax;

namespace ImrDocs.Templating.Compiling;

/// <summary>
/// Says whether a bound template, with all that it includes, is compiled; what it holds that is not makes the whole
/// letter interpreted.
/// </summary>
public sealed class TemplateCompilation
{
    // Templates that include each other several times multiply: each call is code of its own, which the compiler must
    // read.
    private const int MostStatements = 20_000;

    // Where each variable is set to the next, the types of all are known only after as many rounds.
    private const int MostRounds = 20;

    private readonly List<Diagnostic> _refusals = [];
    private readonly ExpressionTypes _types;
    private int _statements;

    private TemplateCompilation() => _types = new(Refuse);

    /// <summary>The types of the variables that the template sets.</summary>
    public CompiledVariables Variables { get; } = new();

    /// <summary>The first construct that is not compiled; null when all is.</summary>
    public Diagnostic? Refusal { get; private set; }

    /// <summary>Asks of each construct of a template whether it is compiled.</summary>
    /// <param name="template">The template.</param>
    /// <param name="found">What its check found, which its author set aside.</param>
    internal static TemplateCompilation Of(BoundTemplate template, IReadOnlyList<Diagnostic> found)
    {
        var compilation = new TemplateCompilation();

        // A variable can be read above the place that sets it, in a loop's next round: what is learned there is asked
        // for again.
        var rounds = 0;
        do
        {
            rounds++;
            compilation._refusals.Clear();
            compilation._statements = 0;
            compilation.Variables.Settle();
            compilation.Walk(template.Body, CompiledScope.Of(template, compilation.Variables));
        } while (compilation.Variables.HasChanged && rounds < MostRounds);

        if (compilation.Variables.HasChanged)
        {
            compilation.Refuse(
                CompiledScope.Of(template, compilation.Variables),
                template.Body.Syntax,
                "what is handed on through this many variables"
            );
        }

        // A variable without a value is an error of the interpreter's; compiled code has no such state.
        var unset = found.FirstOrDefault(static diagnostic => diagnostic.Rule == BindingRules.Variable);
        compilation.Refusal = compilation._refusals.FirstOrDefault()
            ?? (
                unset is null
                    ? null
                    : NotCompiledAt(unset.Path, unset.Line, unset.Column, "a variable that may have no value")
            );
        return compilation;
    }

    private void Walk(BoundStatement? statement, CompiledScope scope)
    {
        if (statement is null || _statements > MostStatements)
        {
            return;
        }

        if (++_statements > MostStatements)
        {
            Refuse(scope, statement.Syntax, "what is included this many times");
            return;
        }

        switch (statement)
        {
            case BoundBlock block:
                foreach (var inner in block.Statements)
                {
                    Walk(inner, scope);
                }

                break;
            case BoundOutput output:
                WalkOutput(output, scope);
                break;
            case BoundAssignment assignment:
                Set(scope, assignment.Name, _types.Of(assignment.Value, scope), assignment.Syntax);
                break;
            case BoundCapture capture:
                Walk(capture.Body, scope);
                Set(scope, capture.Name, new CompiledCapture(), capture.Syntax);
                break;
            case BoundInclude { Template: { } template } include:
                Walk(template.Body, scope.Enter(template, Types(include.Arguments, scope)));
                break;
            case BoundFunctionCall call:
                Walk(call.Body, scope.Enter(call, Types(call.Arguments, scope)));
                break;
            case BoundIf condition:
                _types.Of(condition.Condition, scope);
                Walk(condition.Then, scope);
                Walk(condition.Else, scope);
                break;
            case BoundCase choice:
                WalkCase(choice, scope);
                break;
            case BoundFor loop:
                WalkFor(loop, scope);
                break;
            case BoundWhile loop:
                _types.Of(loop.Condition, scope);
                Walk(loop.Body, scope);
                break;
        }
    }

    private void WalkOutput(BoundOutput output, CompiledScope scope)
    {
        var type = _types.Of(output.Value, scope);
        if (
            type
            is not (
                CompiledText
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
    }

    private void WalkCase(BoundCase choice, CompiledScope scope)
    {
        _types.Of(choice.Value, scope);
        foreach (var branch in choice.Branches)
        {
            foreach (var value in branch.Values)
            {
                _types.CheckEqual(choice.Value, value, scope);
            }

            Walk(branch.Body, scope);
        }

        Walk(choice.Else, scope);
    }

    private void WalkFor(BoundFor loop, CompiledScope scope)
    {
        if (
            loop.Modifiers
            is not { Offset: null or BoundLiteral { Value: int }, Limit: null or BoundLiteral { Value: int } }
        )
        {
            Refuse(scope, loop.Syntax, "a loop whose 'offset' or 'limit' is not written out");
        }

        if (_types.Of(loop.List, scope) is CompiledList list)
        {
            Walk(loop.Body, scope.With(loop.Variable, list.Element));
        }

        Walk(loop.Else, scope);
    }

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
        if (!Variables.Set(scope.OwnerOf(name), name, type))
        {
            Refuse(scope, place, $"the variable '{name}', which is set to values of two types");
        }
    }

    private void Refuse(CompiledScope scope, ScriptNode place, string construct) =>
        _refusals.Add(NotCompiledAt(scope.Path, place.Span.Start.Line + 1, place.Span.Start.Column + 1, construct));

    private static Diagnostic NotCompiledAt(string path, int line, int column, string construct) =>
        Diagnostic.At(
            CompilationRules.Interpreted,
            path,
            line,
            column,
            $"{construct} is not compiled, so that the letter is written by the interpreter: the same text, "
                + $"many times slower"
        );
}
