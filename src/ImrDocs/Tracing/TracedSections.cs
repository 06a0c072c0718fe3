using ImrDocs.Interpretation;
using ImrDocs.Models;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ImrDocs.Tracing;

/// <summary>Lets Scriban read the fields of sections, and records which template reads which section.</summary>
internal sealed class TracedSections(Action<ISection> read) : IObjectAccessor
{
    private static readonly SectionAccessor Sections = SectionAccessor.Instance;

    public bool HasIndexer => Sections.HasIndexer;

    public Type IndexType => Sections.IndexType;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) =>
        Sections.GetMemberCount(context, span, target);

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) =>
        Sections.GetMembers(context, span, target);

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) =>
        Sections.HasMember(context, span, target, member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        read((ISection)target);
        return Sections.TryGetValue(context, span, target, member, out value);
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        Sections.TrySetValue(context, span, target, member, value);

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value) =>
        Sections.TryGetItem(context, span, target, index, out value);

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) =>
        Sections.TrySetItem(context, span, target, index, value);
}
