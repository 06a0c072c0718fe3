using ImrDocs.Sentences;
using ImrDocs.Templating.Functions;
using Scriban.Runtime;

namespace ImrDocs.Interpretation;

/// <summary>The functions that letters have and Scriban does not, as the interpreter calls them.</summary>
internal static class SentenceFunctions
{
    /// <summary>For each name, what the function makes of its arguments.</summary>
    public static IReadOnlyDictionary<string, Func<SentenceArguments, object?>> All { get; } =
        new Dictionary<string, Func<SentenceArguments, object?>>(StringComparer.Ordinal)
        {
            ["calendar.add_business_days"] = static given =>
                given.InCalendar(static given =>
                    CalendarDays.AddBusinessDays(given.Date(0), given.Days(1), given.Dates(2))
                ),
            ["calendar.business_days_until"] = static given =>
                CalendarDays.BusinessDaysUntil(given.Date(0), given.Date(1), given.Dates(2)),
            ["calendar.days_until"] = static given => CalendarDays.Until(given.Date(0), given.Date(1)),
            ["english.and_list"] = static given => EnglishList.And(given.Texts(0), given.Flag(1, otherwise: true)),
            ["english.counted"] = static given => given.Counted(),
            ["english.number_words"] = static given => EnglishNumber.Words(given.Whole(0)),
            ["english.or_list"] = static given => EnglishList.Or(given.Texts(0), given.Flag(1, otherwise: true)),
            ["english.ordinal"] = static given => EnglishNumber.Ordinal(given.Whole(0)),
            ["english.ordinal_words"] = static given => EnglishNumber.OrdinalWords(given.Whole(0)),
            ["english.with_article"] = static given => EnglishArticle.With(given.Text(0)),
            ["lists.first"] = SectionFunctions.First,
            ["lists.grouped_by"] = SectionFunctions.GroupedBy,
            ["lists.sorted_by"] = SectionFunctions.SortedBy,
            ["us.dollars"] = static given => given.Dollars(0, given.Flag(1, otherwise: true)),
            ["us.phone"] = static given => UsPhone.Of(given.Text(0)),
        };

    /// <summary>The function that a descriptor describes, with its parameters.</summary>
    public static IScriptCustomFunction Create(AllowedFunction function)
    {
        var make = All[function.Name];
        return new OwnFunction(
            (context, given) => make(new(context, given)),
            [.. function.Parameters.Select(ParameterOf)]
        );
    }

    private static ScriptParameterInfo ParameterOf(FunctionParameter parameter) =>
        parameter.IsOptional
            ? new(typeof(object), parameter.Name, defaultValue: null)
            : new(typeof(object), parameter.Name);
}
