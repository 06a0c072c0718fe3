using ImrDocs.Generators.Emit;
using ImrDocs.Generators.Model;
using ImrDocs.Generators.Typing;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.CompiledTypes;

namespace ImrDocs.Generators.Compiled;

/// <content>Conditions, choices and loops.</content>
internal sealed partial class StatementEmitter
{
    public override bool VisitIf(BoundIf condition, CompiledScope scope) => EmitIf(condition, scope, isElse: false);

    private bool EmitIf(BoundIf condition, CompiledScope scope, bool isElse)
    {
        var test = _expressions.Condition(condition.Condition, scope);
        Line(
            condition.Syntax,
            $"{(isElse ? "else " : "")}if ({test}) {{",
            $"{(isElse ? "else " : "")}if {Source(condition.Condition.Syntax)}"
        );
        var isReached = EmitBlock(condition.Then, scope);
        End(condition.Then.Syntax);
        return condition.Else switch
        {
            null => true,
            BoundIf next => EmitIf(next, scope, isElse: true) | isReached,
            var otherwise => EmitElse(otherwise, scope) | isReached,
        };
    }

    private bool EmitElse(BoundStatement otherwise, CompiledScope scope)
    {
        Line(otherwise.Syntax, "else {");
        var isReached = EmitBlock(otherwise, scope);
        End(otherwise.Syntax);
        return isReached;
    }

    public override bool VisitCase(BoundCase choice, CompiledScope scope)
    {
        var value = _expressions.Emit(choice.Value, scope);
        if (choice.Branches.Count == 0)
        {
            return choice.Else is null || Visit(choice.Else, scope);
        }

        var name = _body.NewName("choice");
        Line(choice.Syntax, $"{value.Declared} {name} = {value.Code};", $"case {Source(choice.Value.Syntax)}");
        var (isReached, word) = (choice.Else is null, "if");
        foreach (var branch in choice.Branches)
        {
            var tests = branch.Values.Select(other =>
                OperatorEmitter.Equal(_expressions, value with { Code = name }, _expressions.Emit(other, scope))
            );
            Line(
                branch.Syntax,
                $"{word} ({string.Join(" || ", tests)}) {{",
                "when " + string.Join(", ", branch.Values.Select(other => Source(other.Syntax)))
            );
            isReached |= EmitBlock(branch.Body, scope);
            End(branch.Body.Syntax);
            word = "else if";
        }

        return choice.Else is null ? isReached : EmitElse(choice.Else, scope) | isReached;
    }

    public override bool VisitFor(BoundFor loop, CompiledScope scope)
    {
        var list = _expressions.Emit(loop.List, scope);
        var element = ((CompiledList)list.Type).Element;
        var spec = (list.Spec as ListSpec)?.Element;
        var (items, isReversed) = (_body.NewName("list"), loop.Modifiers.IsReversed);
        var (before, after) = _methods.Form.Around(loop, _calls);
        Line(
            loop.Syntax,
            $"var {items} = {Walked(loop, list.Code, isReversed)};",
            $"for {loop.Variable} in {Source(loop.List.Syntax)}"
        );
        EmitEdge(items, before);
        using (var index = _body.Bind("for.index", new CompiledWhole(), "int"))
        using (var length = _body.Bind("for.length", new CompiledWhole(), "int", isBlock: false))
        {
            using var variable = _body.Bind(
                loop.Variable,
                element,
                spec?.CSharp ?? CSharpTypes.Of(element, _methods.Letter),
                spec
            );
            var i = index.Name;
            Write($"var {length.Name} = {items}.Length;");
            Line(loop.Syntax, $"for (var {i} = 0; {i} < {length.Name}; {i}++) {{");
            using (_code.Indented())
            {
                Write($"{MethodBody.Output}.Round();");
                Write($"var {variable.Name} = {items}[{(isReversed ? $"{length.Name} - 1 - {i}" : i)}];");
            }

            EmitBlock(loop.Body, scope.With(loop.Variable, element));
            End(loop.Body.Syntax);
        }

        EmitEdge(items, after);
        if (loop.Else is not null)
        {
            Line(loop.Else.Syntax, $"if ({items}.IsEmpty) {{", "else");
            EmitBlock(loop.Else, scope);
            End(loop.Else.Syntax);
        }

        return true;
    }

    private void EmitEdge(string items, string text)
    {
        if (text.Length > 0)
        {
            Write($"if (!{items}.IsEmpty) {{ {MethodBody.Output}.Literal({Literal.Of(text)}u8); }}");
        }
    }

    private static string Walked(BoundFor loop, string list, bool isReversed)
    {
        var (offset, limit) = (Number(loop.Modifiers.Offset), Number(loop.Modifiers.Limit));
        return offset == "0" && limit == "0"
            ? $"{CompiledNames.ValueList}.AsSpan({list})"
            : $"{CompiledNames.Rounds}.Of({list}, {offset}, {limit}, {(isReversed ? "true" : "false")})";
    }

    private static string Number(BoundExpression? modifier) =>
        modifier is BoundLiteral { Value: int number } ? Literal.Of(number) : "0";

    public override bool VisitWhile(BoundWhile loop, CompiledScope scope)
    {
        using var index = _body.Bind("while.index", new CompiledWhole(), "int");
        WriteText();
        Line(
            loop.Syntax,
            $"for (var {index.Name} = 0; {_expressions.Condition(loop.Condition, scope)}; {index.Name}++) {{",
            $"while {Source(loop.Condition.Syntax)}"
        );
        using (_code.Indented())
        {
            Write($"{MethodBody.Output}.Round();");
        }

        EmitBlock(loop.Body, scope);
        End(loop.Body.Syntax);
        return true;
    }
}
