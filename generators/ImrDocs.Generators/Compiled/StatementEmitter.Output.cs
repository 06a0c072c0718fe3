using ImrDocs.Generators.Html;
using ImrDocs.Generators.Typing;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.CompiledTypes;
using ImrDocs.Templating.Languages;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Generators.Compiled;

/// <content>Printed values.</content>
internal sealed partial class StatementEmitter
{
    public override bool VisitOutput(BoundOutput output, CompiledScope scope)
    {
        var piece = _methods.Form.Around(output, _calls);
        AddText(piece.Before, output.Syntax);
        if (output.Value is BoundLiteral { Value: string text } && SafeText.Is(text))
        {
            AddText(text, output.Syntax);
        }
        else
        {
            Line(output.Syntax, Printed(output.Value, piece, scope), Source(output.Syntax));
        }

        AddText(piece.After, output.Syntax);
        return true;
    }

    private string Printed(BoundExpression printed, HtmlPiece piece, CompiledScope scope)
    {
        if (printed is BoundCall call && CallEmitter.Print(_expressions, call, scope) is { } statement)
        {
            return Isolated(statement, piece);
        }

        var value = _expressions.Unnormalized(printed, scope) ?? _expressions.Emit(printed, scope);
        return value.Type switch
        {
            CompiledText { IsPrintable: true } => Isolated($"{MethodBody.Output}.Text({value.Code});", piece),
            CompiledText => Isolated($"{MethodBody.Output}.Printed({value.Code});", piece),
            CompiledRichText => $"{MethodBody.Output}.RichText({value.Code}, {PlaceOf(piece.Place)}, "
                + $"{CompiledNames.ValueIsolation}.{piece.Isolation});",
            CompiledCapture => $"{MethodBody.Output}.Captured({value.Code});",
            CompiledChoice choice => Label(choice, value, piece),
            _ => $"{MethodBody.Output}.Number({value.Code});",
        };
    }

    private string Label(CompiledChoice choice, Value value, HtmlPiece piece)
    {
        var choices = _methods.Letter.Enum(choice.Choices);
        var statement =
            $"{CompiledClasses.Choices(_methods.Letter)}.{CompiledClasses.WriterOf(choices)}(ref {MethodBody.Output}, "
            + $"{value.Code});";
        return choices.Members.Any(static member => RightToLeft.IsIn(member.Label))
            ? Isolated(statement, piece)
            : statement;
    }

    // A text that may have right-to-left characters, where only such a text is isolated.
    private string Isolated(string statement, HtmlPiece piece)
    {
        if (piece.Isolation != ValueIsolation.IfRightToLeft)
        {
            return statement;
        }

        var start = _body.NewName("start");
        return $"var {start} = {MethodBody.Output}.Position; {statement} {MethodBody.Output}.IsolateFrom({start});";
    }

    private static string PlaceOf(string afterMark)
    {
        var place = afterMark.TrimEnd('\n') switch
        {
            BlockMark.InTightItem => "TightItem",
            BlockMark.InDefinition => "Definition",
            BlockMark.InFirstDefinition => "FirstDefinition",
            _ => "Document",
        };
        return $"{CompiledNames.BlockPlace}.{place}";
    }
}
