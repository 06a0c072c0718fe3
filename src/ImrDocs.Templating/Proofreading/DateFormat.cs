using System.Text.RegularExpressions;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Functions;

namespace ImrDocs.Templating.Proofreading;

/// <summary>The format of a printed date, as a template writes it out.</summary>
/// <param name="Written">The format without the day of the week, which says no other date.</param>
internal sealed record DateFormat(string Written)
{
    private static readonly Regex Weekday = new(@"%[Aa],?[ ]*|,?[ ]*%[Aa]", RegexOptions.CultureInvariant);

    /// <summary>Whether it says the day, the month, and the year.</summary>
    public bool IsWhole => Has("%d", "%e", "%-d") && Has("%m", "%b", "%B", "%-m") && Has("%Y", "%y");

    /// <summary>Whether it is made of numbers only.</summary>
    public bool IsNumeric => IsWhole && !Has("%b", "%B");

    /// <summary>The format of a printed value; null where that is no date with a format.</summary>
    public static DateFormat? Of(BoundExpression value) =>
        value
            is BoundCall
            {
                Called: null,
                Function.Name: ValueForms.OfDate,
                Arguments: [_, BoundLiteral { Value: string text }]
            }
            ? new(Weekday.Replace(text, ""))
            : null;

    /// <summary>Whether it is the other format with day and month in each other's place.</summary>
    public bool IsSwapOf(DateFormat other) =>
        IsNumeric
        && Written.Replace("%d", "%M").Replace("%m", "%d").Replace("%M", "%m") == other.Written
        && Written != other.Written;

    private bool Has(params string[] parts) => parts.Any(part => Written.IndexOf(part, StringComparison.Ordinal) >= 0);
}
