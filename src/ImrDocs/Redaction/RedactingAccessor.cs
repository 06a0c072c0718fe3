using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ImrDocs.Redaction;

/// <summary>Reads members of values; what is read from a sensitive value is sensitive.</summary>
internal class RedactingAccessor(IObjectAccessor inner, RedactingContext redacting) : IObjectAccessor
{
    public bool HasIndexer => inner.HasIndexer;

    public Type? IndexType => inner.IndexType;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) =>
        inner.GetMemberCount(context, span, Real(target));

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) =>
        inner.GetMembers(context, span, Real(target));

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) =>
        inner.HasMember(context, span, Real(target), member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var isFound = inner.TryGetValue(context, span, Real(target), member, out value);
        value = redacting.ReadFrom(target, member, value);
        return isFound;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        inner.TrySetValue(context, span, Real(target), member, value);

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        var isFound = inner.TryGetItem(context, span, Real(target), index, out value);
        value = redacting.ReadFrom(target, member: null, value);
        return isFound;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) =>
        inner.TrySetItem(context, span, Real(target), index, value);

    private static object Real(object target) => target is SensitiveSection sensitive ? sensitive.Section : target;
}
