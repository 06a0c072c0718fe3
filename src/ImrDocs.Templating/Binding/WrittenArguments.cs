using System.Globalization;
using System.Text.RegularExpressions;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Functions;

namespace ImrDocs.Templating.Binding;

/// <summary>
/// Holds arguments to what a function can do with them: those that it can refuse only when a letter is written are
/// written out.
/// </summary>
internal static class WrittenArguments
{
    private const string DateForm = "yyyy-MM-dd";

    // Scriban's signs for parts of a date, without those of a time of day, which a date has not.
    private const string DateSigns = "aAbBCdDeFgGhjmuUvVwWxyY%";
    private const string TimeSigns = "cHIklLMNpPrRsSTXzZ";
    private const int MaxCount = 10_000;
    private const int MaxDecimals = 15;

    private static readonly Regex NumberForm = new(
        "^([FNGEP][0-9]{0,2}|[#,.% -]*0[0#,.% -]*)$",
        RegexOptions.CultureInvariant
    );

    /// <summary>Why the argument has no meaning for the parameter; null when it has one.</summary>
    public static string? Diagnostic(ParameterKind kind, BoundExpression argument) =>
        (kind, (argument as BoundLiteral)?.Value) switch
        {
            (ParameterKind.Divisor, null) when argument.Type is NumberTemplateType { Least.IsAboveZero: true } => null,
            (ParameterKind.WrittenDate, string text) => IsDate(text)
                ? null
                : $"'{text}' is not a date of the calendar; write the year, the month and the day: '{Meant(text)}'",
            (ParameterKind.WrittenDate, _) =>
                "a date is made only of a text that is written out: '2016-12-09'; declare a field as a date instead",
            (ParameterKind.DateFormat, string format) => DateFormatError(format),
            (ParameterKind.DateFormat, _) => $"the format of a date is written out: '{DateFunctions.ProposedFormat}'",
            (ParameterKind.NumberFormat, string format) => NumberForm.IsMatch(format)
                ? null
                : NumberFormatError(format),
            (ParameterKind.NumberFormat, _) => "the format of a number is written out: 'N2'",
            (ParameterKind.Pattern, string pattern) => PatternError(pattern),
            (ParameterKind.Pattern, _) => "a regular expression is written out",
            (ParameterKind.Divisor, { } number) => IsZero(number) ? "nothing can be divided by 0" : null,
            (ParameterKind.Divisor, _) =>
                "a number is divided by one that is written out, or is known to be more than 0; test it first: {{ if "
                    + (ValuePath.Of(argument.Syntax) ?? "count")
                    + " > 0 }}",
            (ParameterKind.Count, int and >= 0 and <= MaxCount) => null,
            (ParameterKind.Count, _) => "this number is written out, from 0 to 10000",
            (ParameterKind.Index, int and >= 0 and <= MaxCount) => null,
            (ParameterKind.Index, null)
                when argument is BoundUnary { Operand: BoundLiteral { Value: int and <= MaxCount } } => null,
            (ParameterKind.Index, _) => "the place of an element is written out: 0 for the first, (-1) for the last",
            (ParameterKind.Flag, bool) => null,
            (ParameterKind.Flag, _) => "this is an option of the function, and is written out: true or false",
            (ParameterKind.Decimals, int and >= 0 and <= MaxDecimals) => null,
            (ParameterKind.Decimals, _) => "the number of decimals is written out, from 0 to 15",
            _ => null,
        };

    private static bool IsDate(string text) =>
        DateTime.TryParseExact(text, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Meant(string text) =>
        DateTime.TryParseExact(
            text,
            ["yyyy/M/d", "yyyy.M.d", "yyyy-M-d", "MMMM d, yyyy", "d MMMM yyyy"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        )
            ? date.ToString(DateForm, CultureInfo.InvariantCulture)
            : "2016-12-09";

    private static bool IsZero(object number) => Convert.ToDouble(number, CultureInfo.InvariantCulture) == 0;

    // A sign in front is the usual mistake: it belongs to the wording.
    private static string NumberFormatError(string format)
    {
        var number = format.Trim().TrimStart('$', '€', '£', '¥').Trim();
        return number.Length < format.Trim().Length && NumberForm.IsMatch(number)
            ? $"'{format.Trim()[0]}' is no part of the format of a number; write it before the tag, and '{number}' here"
            : $"'{format}' is not the format of a number; write 'N2', 'F1' or a pattern with a 0 such as '#,##0.00'";
    }

    private static string? DateFormatError(string format)
    {
        var hasPart = false;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%')
            {
                continue;
            }

            i++;
            var sign = i < format.Length ? format[i] : '\0';
            if (DateSigns.IndexOf(sign) < 0)
            {
                return TimeSigns.IndexOf(sign) >= 0
                    ? $"'%{sign}' is a time of day, and a date has none; take it away"
                    : $"'%{(sign == '\0' ? "" : sign.ToString())}' is no part of a date; the usual ones are %d, "
                        + $"%m, %Y, %B and %e";
            }

            hasPart |= sign != '%';
        }

        return hasPart ? null : "the format says nothing of the date; the usual parts are %d, %m, %Y, %B and %e";
    }

    private static string? PatternError(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
            return null;
        }
        catch (ArgumentException exception)
        {
            return "this is no regular expression: " + exception.Message.Replace("\n", " ");
        }
    }
}
