using ImrDocs.Generators.Emit;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Compiling;

namespace ImrDocs.Generators.Compiled;

/// <content>Printed values.</content>
internal sealed partial class StatementEmitter
{
    public override bool VisitOutput(BoundOutput output, CompiledScope scope)
    {
        var (before, after) = _methods.Form.Around(output, _calls);
        AddText(before, output.Syntax);
        if (output.Value is BoundLiteral { Value: string text } && SafeText.Is(text))
        {
            AddText(text, output.Syntax);
        }
        else
        {
            Line(output.Syntax, Printed(output.Value, scope), Source(output.Syntax));
        }

        AddText(after, output.Syntax);
        return true;
    }

    private string Printed(BoundExpression printed, CompiledScope scope)
    {
        if (printed is BoundCall { Function.Name: "array.join" } join && Joined(join, scope) is { } joined)
        {
            return joined;
        }

        if (
            printed
                is BoundCall
                {
                    Function.Name: "date.to_string",
                    Arguments: [var date, BoundLiteral { Value: string format }]
                }
            && SafeText.IsDateFormat(format)
        )
        {
            return $"{MethodBody.Output}.Date({_expressions.Emit(date, scope).Code}, {Literal.Of(format)}u8);";
        }

        var value = _expressions.Unnormalized(printed, scope) ?? _expressions.Emit(printed, scope);
        return value.Type switch
        {
            CompiledText { IsPrintable: true } => $"{MethodBody.Output}.Text({value.Code});",
            CompiledText => $"{MethodBody.Output}.Printed({value.Code});",
            CompiledCapture => $"{MethodBody.Output}.Captured({value.Code});",
            CompiledChoice choice => $"{CompiledClasses.Choices(_methods.Letter)}."
                + $"{CompiledClasses.WriterOf(_methods.Letter.Enum(choice.Choices))}(ref {MethodBody.Output}, "
                + $"{value.Code});",
            _ => $"{MethodBody.Output}.Number({value.Code});",
        };
    }

    // The list is joined where it is written, without a string on the way.
    private string? Joined(BoundCall join, CompiledScope scope)
    {
        var (list, separator) = (
            _expressions.Emit(join.Arguments[0], scope),
            _expressions.Emit(join.Arguments[1], scope)
        );
        var isSafe = join.Arguments[1] is BoundLiteral { Value: string between } && SafeText.IsSeparator(between);
        switch (((CompiledList)list.Type).Element)
        {
            case CompiledText { IsPrintable: var isPrintable }:
                return $"{MethodBody.Output}.{(isSafe && isPrintable ? "Texts" : "Join")}({list.Code}, "
                    + $"{_expressions.Text(separator)});";
            case CompiledChoice choice:
                var isKnown =
                    isSafe
                    && _methods.Letter.Enum(choice.Choices).Members.All(static member => SafeText.IsLine(member.Label));
                var types = $"{CSharpTypes.Of(choice, _methods.Letter)}, {_expressions.Binding(choice)}";
                return $"{MethodBody.Output}.{(isKnown ? "Labels" : "Join")}<{types}>({list.Code}, "
                    + $"{_expressions.Text(separator)});";
            default:
                return null;
        }
    }
}
