using System.Collections.Immutable;
using System.Text;
using ImrDocs.Generators.Emit;
using ImrDocs.Generators.Templates;
using ImrDocs.Generators.Typing;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.CompiledTypes;
using ImrDocs.Templating.Markdown;
using Scriban.Syntax;

namespace ImrDocs.Generators.Compiled;

/// <summary>Writes the statements of a template as C#; each visit says whether what follows is reached.</summary>
internal sealed partial class StatementEmitter : BoundStatementVisitor<CompiledScope, bool>
{
    private readonly TemplateMethods _methods;
    private readonly MethodBody _body;
    private readonly CodeWriter _code;
    private readonly TemplateSource _source;
    private readonly ImmutableArray<BoundStatement> _calls;
    private readonly ExpressionEmitter _expressions;
    private readonly StringBuilder _text = new();
    private int _textLine;
    private int _mapped;

    public StatementEmitter(
        TemplateMethods methods,
        MethodBody body,
        CodeWriter code,
        string path,
        ImmutableArray<BoundStatement> calls
    )
    {
        _methods = methods;
        _body = body;
        _code = code;
        _source = methods.SourceOf(path);
        _calls = calls;
        _expressions = new(methods.Letter, body);
    }

    /// <summary>Writes a statement and what is left of the text before it.</summary>
    public void EmitAll(BoundStatement statement, CompiledScope scope)
    {
        Visit(statement, scope);
        WriteText();
    }

    public override bool VisitBlock(BoundBlock block, CompiledScope scope) =>
        block.Statements.All(inner => Visit(inner, scope));

    public override bool VisitText(BoundText text, CompiledScope scope)
    {
        AddText(_methods.Form.Literal(text, _calls), text.Syntax);
        return true;
    }

    public override bool VisitJump(BoundJump jump, CompiledScope scope)
    {
        Line(jump.Syntax, Word(jump.Kind) + ";");
        return false;
    }

    private static string Word(JumpKind kind) =>
        kind switch
        {
            JumpKind.Break => "break",
            JumpKind.Continue => "continue",
            _ => "return",
        };

    private void AddText(string text, ScriptNode place)
    {
        _textLine = _text.Length == 0 ? place.Span.Start.Line + 1 : _textLine;
        var before = BlankLines.After(0, _text.ToString().AsSpan());
        _text.Append(_methods.Form.HasBlankLines ? text.Substring(BlankLines.Surplus(before, text.AsSpan())) : text);
    }

    // Texts that stand side by side are one.
    private void WriteText()
    {
        if (_text.Length > 0)
        {
            foreach (var statement in _methods.Form.Statements(_text.ToString(), _methods.Letter.Outline.Root))
            {
                Write(_textLine, statement);
            }

            _text.Clear();
        }
    }

    private void Line(ScriptNode place, string code, string? comment = null)
    {
        WriteText();
        Write(place.Span.Start.Line + 1, comment is null ? code : $"{code} // {comment}");
    }

    // What a template says, on one line: whatever ends a line would end the comment in which it stands.
    private string Source(ScriptNode node)
    {
        var text = _source.Text.Substring(node.Span.Start.Offset, node.Span.End.Offset + 1 - node.Span.Start.Offset);
        return string.Join(
            " ",
            string.Concat(text.Select(static c => char.IsWhiteSpace(c) ? ' ' : c))
                .Split([' '], StringSplitOptions.RemoveEmptyEntries)
        );
    }

    // A directive knows no escapes.
    private string File()
    {
        var needsEscape = _source.File.Any(static c => c is '"' or '\r' or '\n' or '\u0085' or '\u2028' or '\u2029');
        return $"\"{(needsEscape ? _source.Path : _source.File)}\"";
    }

    private void End(ScriptNode place, string code = "}") => Write(place.Span.End.Line + 1, code);

    // Each line of code says which line of the template it stands for, unless that follows from the line above.
    private void Write(int line, string code)
    {
        if (_mapped != line)
        {
            _code.Line($"#line {Literal.Of(line)} {File()}");
        }

        _code.Line(code);
        _mapped = line + 1;
    }

    // What stands for no text of the template.
    private void Write(string code)
    {
        _code.Line(code);
        _mapped++;
    }

    private bool EmitBlock(BoundStatement? statement, CompiledScope scope)
    {
        WriteText();
        using (_code.Indented())
        {
            var isReached = statement is null || Visit(statement, scope);
            WriteText();
            return isReached;
        }
    }

    public override bool VisitAssignment(BoundAssignment assignment, CompiledScope scope)
    {
        var variable = _body.Find(assignment.Name, scope);
        var value = _expressions.As(_expressions.Emit(assignment.Value, scope), variable.Value.Type);
        _body.Set(assignment.Name, scope);
        var code = value.Type is CompiledText { IsPrintable: false }
            ? $"{CompiledNames.TemplateValue}.Kept({value.Code}){(value.Type.IsNullable ? "" : "!")}"
            : value.Code;
        Line(assignment.Syntax, $"{variable.Value.Code} = {code};", Source(assignment.Syntax));
        return true;
    }

    public override bool VisitCapture(BoundCapture capture, CompiledScope scope)
    {
        var mark = _body.NewName("mark");
        var variable = _body.Find(capture.Name, scope);
        _body.Set(capture.Name, scope);
        Line(capture.Syntax, $"var {mark} = {MethodBody.Output}.BeginCapture();", "capture " + capture.Name);
        EmitAll(capture.Body, scope);
        End(capture.Syntax, $"{variable.Value.Code} = {MethodBody.Output}.EndCapture({mark});");
        return true;
    }

    public override bool VisitInclude(BoundInclude include, CompiledScope scope)
    {
        // A letter with an include that leads nowhere has an error, and is not compiled.
        if (include.Template is not { } template)
        {
            return true;
        }

        var given = include
            .Arguments.Select(argument => new KeyValuePair<string, Value>(
                argument.Key,
                _expressions.Emit(argument.Value, scope)
            ))
            .ToList();
        var inner = scope.Enter(
            template,
            given.Select(static g => new KeyValuePair<string, CompiledType>(g.Key, g.Value.Type))
        );
        Call(
            include,
            template.Body,
            inner,
            Named(given, "$."),
            Templating.Syntax.TemplateNames.OfPath(template.Path),
            scope
        );
        return true;
    }

    public override bool VisitFunctionCall(BoundFunctionCall call, CompiledScope scope)
    {
        var given = call
            .Arguments.Select(argument => new KeyValuePair<string, Value>(
                argument.Key,
                _expressions.Emit(argument.Value, scope)
            ))
            .ToList();
        var inner = scope.Enter(
            call,
            given.Select(static g => new KeyValuePair<string, CompiledType>(g.Key, g.Value.Type))
        );
        Call(call, call.Body, inner, Named(given, ""), call.Name, scope);
        return true;
    }

    private static Dictionary<string, Value> Named(List<KeyValuePair<string, Value>> given, string prefix)
    {
        var named = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var (name, value) in given.Select(static g => (g.Key, g.Value)))
        {
            named[prefix + name] = value;
        }

        return named;
    }

    private void Call(
        BoundStatement call,
        BoundStatement statement,
        CompiledScope inner,
        Dictionary<string, Value> given,
        string name,
        CompiledScope scope
    )
    {
        var body = new MethodBody(_methods.Letter, _body, given);
        var method = _methods.Add(statement, inner, body, name, _calls.Add(call));
        var arguments = body.Parameters.Select(parameter =>
            given.TryGetValue(parameter.Name, out var value)
                ? ", " + value.Code
                : $", {(parameter.IsSet ? "ref " : "")}{_body.Find(parameter.Name, scope).Value.Code}"
        );
        Line(
            call.Syntax,
            $"{method}(ref {MethodBody.Output}, {MethodBody.Letter}{string.Concat(arguments)});",
            Source(call.Syntax)
        );
    }
}
