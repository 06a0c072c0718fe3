using ImrDocs.Templating.CompiledTypes;
using Scriban.Syntax;

namespace ImrDocs.Generators.Compiled;

/// <summary>
/// The functions for which the generator has C# of its own: those whose descriptor says so, and no other.
/// </summary>
internal static class FunctionForms
{
    public static IReadOnlyDictionary<string, FunctionForm> All { get; } =
        new Dictionary<string, FunctionForm>(StringComparer.Ordinal)
        {
            ["array.add"] = new(ListForms.Add),
            ["array.add_range"] = new(ListForms.Concat),
            ["array.compact"] = new(static call => call.First),
            ["array.concat"] = new(ListForms.Concat),
            ["array.contains"] = new(ListForms.Contains),
            ["array.first"] = new(static call => ListForms.Element(call, "[var {0}, ..]")),
            ["array.join"] = new(ListForms.Join) { Print = ListForms.PrintJoined },
            ["array.last"] = new(static call => ListForms.Element(call, "[.., var {0}]")),
            ["array.limit"] = new(static call => ListForms.List(call, "First", call.First, call.Arguments[1])),
            ["array.map"] = new(ListForms.Map),
            ["array.offset"] = new(static call => ListForms.List(call, "Without", call.First, call.Arguments[1])),
            ["array.reverse"] = new(static call => ListForms.List(call, "Reversed", call.First)),
            ["array.size"] = new(ListForms.Size),
            ["array.sort"] = new(static call => ListForms.List(call, "Sorted", call.First)),
            ["array.uniq"] = new(static call => ListForms.List(call, "Distinct", call.First)),
            ["calendar.add_business_days"] = new(static call =>
                SentenceForms.Call(call, "CalendarDays.AddBusinessDays")
            ),
            ["calendar.business_days_until"] = new(static call =>
                SentenceForms.Call(call, "CalendarDays.BusinessDaysUntil")
            ),
            ["calendar.days_until"] = new(static call => SentenceForms.Call(call, "CalendarDays.Until")),
            ["date.add_days"] = new(static call => DateForms.Add(call, "AddDays")),
            ["date.add_months"] = new(static call => DateForms.Add(call, "AddMonths")),
            ["date.add_years"] = new(static call => DateForms.Add(call, "AddYears")),
            ["date.parse"] = new(DateForms.Parse),
            ["date.to_string"] = new(Formatted) { Print = DateForms.PrintFormatted },
            ["english.and_list"] = new(static call => SentenceForms.List(call, "And")),
            ["english.counted"] = new(SentenceForms.Counted),
            ["english.number_words"] = new(static call => SentenceForms.Call(call, "EnglishNumber.Words")),
            ["english.or_list"] = new(static call => SentenceForms.List(call, "Or")),
            ["english.ordinal"] = new(static call => SentenceForms.Call(call, "EnglishNumber.Ordinal")),
            ["english.ordinal_words"] = new(static call => SentenceForms.Call(call, "EnglishNumber.OrdinalWords")),
            ["english.with_article"] = new(static call => SentenceForms.OfText(call, "EnglishArticle.With")),
            ["lists.first"] = new(SectionForms.First),
            ["lists.grouped_by"] = new(SectionForms.GroupedBy),
            ["lists.sorted_by"] = new(SectionForms.SortedBy),
            ["math.abs"] = new(NumberForms.Abs),
            ["math.ceil"] = new(static call => NumberForms.Rounded(call, "Ceiling")),
            ["math.floor"] = new(static call => NumberForms.Rounded(call, "Floor")),
            ["math.format"] = new(Formatted),
            ["math.is_number"] = new(NumberForms.IsNumber),
            ["math.minus"] = new(static call => NumberForms.Calculate(call, ScriptBinaryOperator.Subtract)),
            ["math.modulo"] = new(static call => NumberForms.Calculate(call, ScriptBinaryOperator.Modulus)),
            ["math.plus"] = new(static call => NumberForms.Calculate(call, ScriptBinaryOperator.Add)),
            ["math.round"] = new(NumberForms.Round),
            ["math.times"] = new(static call => NumberForms.Calculate(call, ScriptBinaryOperator.Multiply)),
            ["object.default"] = new(Default),
            ["object.format"] = new(Formatted),
            ["object.size"] = new(ListForms.Size),
            ["string.lstrip"] = new(static call => PlainText(call, "StripStart")),
            ["string.rstrip"] = new(static call => PlainText(call, "StripEnd")),
            ["string.split"] = new(ListForms.Split),
            ["string.strip"] = new(static call => PlainText(call, "Strip")),
            ["string.whitespace"] = new(static call => PlainText(call, "IsBlank")),
            ["us.dollars"] = new(SentenceForms.Dollars),
            ["us.phone"] = new(static call => SentenceForms.OfText(call, "UsPhone.Of")),
        };

    private static Value PlainText(EmittedCall call, string method) =>
        call.Of($"{CompiledNames.PlainText}.{method}({call.Text(0)})");

    private static Value Formatted(EmittedCall call) =>
        call.Of($"{CompiledNames.PrintedText}.Of({call.First.Code}, {call.Arguments[1].Code})");

    // An empty text counts as absent, too.
    private static Value Default(EmittedCall call)
    {
        if (call.First.Type is CompiledNull)
        {
            return call.Arguments[1];
        }

        var (value, otherwise) = call.Expressions.Alike(call.First, call.Arguments[1], call.Result);
        if (value.Type is CompiledText)
        {
            var name = call.Expressions.Body.NewName("there");
            return call.Of($"({value.Code} is {{ Length: > 0 }} {name} ? {name} : {otherwise.Code})");
        }

        var code = value.Type.IsNullable ? $"({value.Code} ?? {otherwise.Code})" : value.Code;
        return value with { Code = code, Type = call.Result };
    }
}
