using System.Text.RegularExpressions;
using ImrDocs.Templating.Binding.Tree;

namespace ImrDocs.Templating.Proofreading;

/// <summary>The format of a printed date, as a template writes it out.</summary>
/// <param name="Pattern">The format without the day of the week, which says no other date.</param>
internal sealed record DateFormat(string Pattern)
{
    private const string Function = "date.to_string";

    private static readonly Regex Weekday = new(@"%[Aa],?[ ]*|,?[ ]*%[Aa]", RegexOptions.CultureInvariant);

    /// <summary>Whether it says the day, the month, and the year.</summary>
    public bool IsWhole => Has("%d", "%e", "%-d") && Has("%m", "%b", "%B", "%-m") && Has("%Y", "%y");

    /// <summary>Whether it is made of numbers only.</summary>
    public bool IsNumeric => IsWhole && !Has("%b", "%B");

    /// <summary>The format of a printed value; null where that is no date with a format.</summary>
    public static DateFormat? Of(BoundExpression value) =>
        value
            is BoundCall { Called: null, Function.Name: Function, Arguments: [_, BoundLiteral { Value: string text }] }
            ? new(Weekday.Replace(text, ""))
            : null;

    /// <summary>Whether it is the other format with day and month in each other's place.</summary>
    public bool IsSwapOf(DateFormat other) =>
        IsNumeric
        && Pattern.Replace("%d", "%M").Replace("%m", "%d").Replace("%M", "%m") == other.Pattern
        && Pattern != other.Pattern;

    private bool Has(params string[] parts) => parts.Any(part => Pattern.IndexOf(part, StringComparison.Ordinal) >= 0);
}
