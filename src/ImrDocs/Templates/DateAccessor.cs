using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ImrDocs.Templates;

/// <summary>Lets Scriban read the year, the month and the day of a date, without reflection.</summary>
internal sealed class DateAccessor : IObjectAccessor
{
    public static readonly DateAccessor Instance = new();

    private static readonly string[] Members = ["year", "month", "day", "day_of_year"];

    public bool HasIndexer => false;

    public Type IndexType => typeof(string);

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => Members.Length;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => Members;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) =>
        Members.Contains(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var date = (DateTime)target;
        value = member switch
        {
            "year" => date.Year,
            "month" => date.Month,
            "day" => date.Day,
            "day_of_year" => date.DayOfYear,
            _ => throw new LetterScriptException(
                span,
                $"a date has no '{member}'; say what you need of it by a format: {{{{ ... | date.to_string '%B' }}}}"),
        };
        return true;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        throw new ReadOnlyDataException(span);

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value) =>
        throw new LetterScriptException(span, "a date is read by the names of its parts: date.year");

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) =>
        throw new ReadOnlyDataException(span);
}
