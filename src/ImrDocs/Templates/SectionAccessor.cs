using ImrDocs.Models;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ImrDocs.Templates;

/// <summary>Lets Scriban read the fields of a section by their template names.</summary>
internal sealed class SectionAccessor : IObjectAccessor
{
    public static readonly SectionAccessor Instance = new();

    public bool HasIndexer => false;

    public Type IndexType => typeof(string);

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => ((ISection)target).Schema.Fields.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) =>
        ((ISection)target).Schema.Fields.Select(static field => field.TemplateName);

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) =>
        ((ISection)target).TryGetMember(member, out _);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var section = (ISection)target;
        if (section.TryGetMember(member, out value))
        {
            return true;
        }

        throw new LetterScriptException(
            span, $"'{section.Schema.Name}' has no field '{member}'; its fields are: {string.Join(", ", GetMembers(context, span, target))}");
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        throw new ReadOnlyDataException(span);

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value) =>
        throw new LetterScriptException(span, "a section is read by the names of its fields: section.field");

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) =>
        throw new ReadOnlyDataException(span);
}
