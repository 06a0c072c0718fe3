using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ImrDocs.Redaction;

/// <summary>
/// Reads elements of lists and characters of texts; what is read from a sensitive value is sensitive.
/// </summary>
internal sealed class RedactingListAccessor(IListAccessor inner, RedactingContext redacting) : IListAccessor
{
    public int GetLength(TemplateContext context, SourceSpan span, object target) =>
        inner.GetLength(context, span, target);

    public object? GetValue(TemplateContext context, SourceSpan span, object target, int index) =>
        redacting.ReadFrom(target, member: null, inner.GetValue(context, span, target, index));

    public void SetValue(TemplateContext context, SourceSpan span, object target, int index, object? value) =>
        inner.SetValue(context, span, target, index, value);
}
