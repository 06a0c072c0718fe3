using System.Collections;
using System.Numerics;
using ImrDocs.Sentences;
using ImrDocs.Templating.English;
using Scriban;
using Scriban.Runtime;

namespace ImrDocs.Interpretation;

/// <summary>What a template gives to one of the functions that Scriban does not have.</summary>
/// <remarks>The check holds arguments to these types; a template that is rendered without a check may not.</remarks>
internal readonly record struct SentenceArguments(TemplateContext Context, ScriptArray Given)
{
    /// <summary>A date.</summary>
    public DateOnly Date(int index) => DateOf(Given[index], "a date");

    /// <summary>A list of dates.</summary>
    public IReadOnlyList<DateOnly> Dates(int index)
    {
        var arguments = this;
        return [.. List(index, "a list of dates").Select(date => arguments.DateOf(date, "a list of dates"))];
    }

    /// <summary>A number of days; more than the calendar has remain too many.</summary>
    public long Days(int index) => (long)BigInteger.Max(long.MinValue, BigInteger.Min(Whole(index), long.MaxValue));

    /// <summary>The texts of a list's elements.</summary>
    public IReadOnlyList<string> Texts(int index)
    {
        var context = Context;
        return [.. List(index, "a list").Select(element => context.ObjectToString(element) ?? "")];
    }

    /// <summary>A whole number.</summary>
    public BigInteger Whole(int index) =>
        Given[index] switch
        {
            int number => number,
            long number => number,
            BigInteger number => number,
            _ => throw Wanted("a whole number"),
        };

    /// <summary>A text.</summary>
    public string Text(int index) => Context.ObjectToString(Given[index] ?? throw Wanted("a text")) ?? "";

    /// <summary>A text that may be left out.</summary>
    public string? TextOrNull(int index) => Given[index] is null ? null : Text(index);

    /// <summary>The elements of a list.</summary>
    public IReadOnlyList<object?> Elements(int index) => [.. List(index, "a list")];

    /// <summary>The name of a member that each element of a list has.</summary>
    public string MemberName(int index) => Given[index] as string ?? throw Wanted("the name of a field");

    /// <summary>An amount of money.</summary>
    public string Dollars(int index, bool cents) =>
        Given[index] switch
        {
            decimal amount => UsMoney.Dollars(amount, cents),
            double amount when double.IsFinite(amount) => UsMoney.Dollars(amount, cents),
            int or long or BigInteger => UsMoney.Dollars(Whole(index), cents),
            _ => throw Wanted("a number"),
        };

    /// <summary>A number with the word for so many things.</summary>
    public string Counted()
    {
        var one = Text(1);
        var many = TextOrNull(2)
            ?? EnglishPlural.Of(one)
            ?? throw Error("this word has no regular plural; give the plural, too");
        return EnglishCount.Of(Whole(0), one, many);
    }

    /// <summary>An option.</summary>
    /// <param name="index">Where it stands.</param>
    /// <param name="otherwise">What holds where it is left out.</param>
    public bool Flag(int index, bool otherwise) =>
        Given[index] switch
        {
            null => otherwise,
            bool flag => flag,
            _ => throw Wanted("true or false"),
        };

    /// <summary>A date that is calculated from the arguments and may lie outside the calendar.</summary>
    public object InCalendar(Func<SentenceArguments, DateOnly> calculate)
    {
        try
        {
            return calculate(this).ToDateTime(TimeOnly.MinValue);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw Error("the calendar, from the year 1 to 9999, has no date that is so many days from this one");
        }
    }

    private IEnumerable<object?> List(int index, string wanted) =>
        Given[index] is IEnumerable list and not string ? list.Cast<object?>() : throw Wanted(wanted);

    private DateOnly DateOf(object? value, string wanted) =>
        value is DateTime date ? DateOnly.FromDateTime(date) : throw Wanted(wanted);

    private LetterScriptException Wanted(string kind) => Error($"this function takes {kind} here");

    /// <summary>An error at the place of the call.</summary>
    public LetterScriptException Error(string message) => new(Context.CurrentSpan, message);
}
