using ImrDocs.Models;
using ImrDocs.Templating.Markdown;
using ImrDocs.Templating.Syntax;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ImrDocs.Templates;

/// <summary>The expression of a statement that prints: it turns the value into text and escapes it for its place.</summary>
/// <remarks>
/// It takes the place of the printed expression in the tree, so that a value is escaped once, where it is printed, whatever
/// functions it went through, and an include's Markdown is not escaped again.
/// </remarks>
internal sealed class PrintedValue : ScriptExpression
{
    private readonly ScriptExpression _value;
    private readonly TemplateKind _kind;

    public PrintedValue(ScriptExpression value, TemplateKind kind)
    {
        _value = value;
        _kind = kind;
        Span = value.Span;
    }

    public override object Evaluate(TemplateContext context)
    {
        var value = context.Evaluate(_value);

        // What a capture holds was escaped when it was captured.
        if (value is IScriptOutput captured)
        {
            return captured.ToString() ?? "";
        }

        var text = PlainText.Normalize(context.ObjectToString(value ?? throw Absent()) ?? "");
        if (PlainText.IsBlank(text))
        {
            throw new UnprintableValueException(Span, "the printed text is blank; test it before it is printed");
        }

        if (PlainText.IndexOfUnprintable(text) >= 0)
        {
            throw new UnprintableValueException(Span, "the printed text holds a character that cannot be printed");
        }

        // Not before it is known that the value itself could be printed.
        text = ((LetterContext)context).Shown(value, text, Span);
        return _kind == TemplateKind.Markdown ? MarkdownEscape.Text(text) : text;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(_value);

    private UnprintableValueException Absent() => new(Span, "the printed value is absent; test it before it is printed: {{ if ... }}");
}
