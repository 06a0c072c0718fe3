using ImrDocs.Generators.Typing;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.CompiledTypes;
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
            Line(output.Syntax, Printed(output.Value, piece.Place, scope), Source(output.Syntax));
        }

        AddText(piece.After, output.Syntax);
        return true;
    }

    private string Printed(BoundExpression printed, string place, CompiledScope scope)
    {
        if (printed is BoundCall call && CallEmitter.Print(_expressions, call, scope) is { } statement)
        {
            return statement;
        }

        var value = _expressions.Unnormalized(printed, scope) ?? _expressions.Emit(printed, scope);
        return value.Type switch
        {
            CompiledText { IsPrintable: true } => $"{MethodBody.Output}.Text({value.Code});",
            CompiledText => $"{MethodBody.Output}.Printed({value.Code});",
            CompiledRichText => $"{MethodBody.Output}.RichText({value.Code}, {PlaceOf(place)});",
            CompiledCapture => $"{MethodBody.Output}.Captured({value.Code});",
            CompiledChoice choice => $"{CompiledClasses.Choices(_methods.Letter)}."
                + $"{CompiledClasses.WriterOf(_methods.Letter.Enum(choice.Choices))}(ref {MethodBody.Output}, "
                + $"{value.Code});",
            _ => $"{MethodBody.Output}.Number({value.Code});",
        };
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
