using ImrDocs.RichTexts;
using ImrDocs.Templating.Markdown;
using ImrDocs.Templating.Syntax;
using ImrDocs.Values;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ImrDocs.Interpretation;

/// <summary>
/// The expression of a statement that prints: it turns the value into text, and writes a mark for it into Markdown.
/// </summary>
/// <remarks>
/// It takes the place of the printed expression in the tree. The value itself is kept by the context, and put into the
/// letter when its Markdown is read, so that nothing a template does can read it as markup or escape it twice.
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

        // A capture holds the marks of its values already.
        if (value is IScriptOutput captured)
        {
            var markdown = captured.ToString() ?? "";
            ((LetterContext)context).NoteCaptured(markdown);
            return markdown;
        }

        var letter = (LetterContext)context;
        if (value is RichText rich)
        {
            return _kind == TemplateKind.Markdown
                ? letter.Mark(MarkContent.Of(letter.Shown(rich, Span)), Span)
                : throw new UnprintableValueException(Span, "a rich text has no place in plain text; print a text");
        }

        var text = PlainText.OneLine(context.ObjectToString(value ?? throw Absent()) ?? "");
        if (PlainText.IsBlank(text))
        {
            throw new UnprintableValueException(Span, "the printed text is blank; test it before it is printed");
        }

        if (PlainText.IndexOfUnprintable(text) >= 0)
        {
            throw new UnprintableValueException(Span, "the printed text holds a character that cannot be printed");
        }

        // Not before it is known that the value itself could be printed.
        text = letter.Shown(value, text, Span);
        return _kind == TemplateKind.Markdown ? letter.Mark(text, Span) : text;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(_value);

    private UnprintableValueException Absent() =>
        new(Span, "the printed value is absent; test it before it is printed: {{ if ... }}");
}
