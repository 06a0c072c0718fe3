using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ImrDocs.Templates;

/// <summary>Lets Scriban read how many days lie between two dates, without reflection.</summary>
internal sealed class DurationAccessor : IObjectAccessor
{
    public static readonly DurationAccessor Instance = new();

    private const string Days = "days";

    public bool HasIndexer => false;

    public Type IndexType => typeof(string);

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => 1;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => [Days];

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => member == Days;

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = member == Days
            ? ((TimeSpan)target).Days
            : throw new ScriptRuntimeException(span, $"the time between two dates has no '{member}'; it has days");
        return true;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        throw new ReadOnlyDataException(span);

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value) =>
        throw new ScriptRuntimeException(span, "the time between two dates is read by its name: .days");

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) =>
        throw new ReadOnlyDataException(span);
}
