using System.Collections;
using System.Globalization;
using ImrDocs.Templating.Schema;
using ImrDocs.Tests.Soundness.Calls;

namespace ImrDocs.Tests.Soundness;

internal sealed partial class ExpressionGeneration
{
    /// <summary>The value in a form that has a text, mostly.</summary>
    public Expression Printed(Expression value)
    {
        var text = new TextType();
        switch (value.Type)
        {
            case TextType when random.Next(3) == 0:
                return new($"{Argument(value)} | string.append 'z' | string.upcase", text, false, run =>
                    (ValueMeaning.WrittenOf(value.Get(run)) + "z").ToUpperInvariant()
                );
            case TextType when random.Next(4) == 0:
                return new($"$'w{{{value.Source}}}w'", text, false, run =>
                    "w" + ValueMeaning.WrittenOf(value.Get(run)) + "w"
                );
            case TextType or EnumType when value.IsNullable && random.Next(2) == 0:
                return Defaulted(value);
            case DateType when random.Next(4) == 0:
                return new($"{Argument(value)}.year", new IntegerType(), false, run =>
                    (long)((DateTime)ValueMeaning.Present(value, run)).Year
                );
            case DateType when random.Next(4) == 0:
                return new($"({Argument(value)} - (date.parse '2016-02-29')).days", new IntegerType(), false, run =>
                    (long)((DateTime)ValueMeaning.Present(value, run) - new DateTime(2016, 2, 29)).Days
                );
            case DateType when random.Next(4) == 0:
                return new($"{Argument(value)}.day_of_year", new IntegerType(), false, run =>
                    (long)((DateTime)ValueMeaning.Present(value, run)).DayOfYear
                );
            case ListType { Element: TextType or IntegerType or EnumType } list when random.Next(4) == 0:
                return Edge(value, list);
            case IntegerType when random.Next(4) == 0:
                return Calculated(value);
            case IntegerType when random.Next(2) == 0:
                return new($"{Argument(value)} * 2 + 1", new IntegerType(), false, run =>
                    ValueMeaning.Present(value, run) is decimal number
                        ? (number * 2) + 1
                        : (object)((Convert.ToInt64(value.Get(run), CultureInfo.InvariantCulture) * 2) + 1)
                );
            case DecimalType when random.Next(2) == 0:
                return new($"{Argument(value)} | math.format 'F2'", text, false, run =>
                    Convert
                        .ToDecimal(ValueMeaning.Present(value, run), CultureInfo.InvariantCulture)
                        .ToString("F2", CultureInfo.InvariantCulture)
                );
            case DateType when random.Next(8) > 0:
                return new($"{Argument(value)} | date.to_string '%m/%d/%Y'", text, false, run =>
                    ((DateTime)ValueMeaning.Present(value, run)).ToString("MM/dd/yyyy", CultureInfo.InvariantCulture)
                );
            case BooleanType when random.Next(8) > 0:
                return new($"{Argument(value)} ? 'yes' : 'no'", text, false, run =>
                    ValueMeaning.IsTrue(value.Get(run)) ? "yes" : "no"
                );
            case ListType { Element: TextType or IntegerType or EnumType } when random.Next(4) > 0:
                return new($"{Argument(value)} | array.join ', '", text, false, run =>
                    Joined(ValueMeaning.Present(value, run))
                );
            case ListType when random.Next(4) > 0:
                return new($"{Argument(value)} | array.size", new IntegerType(), false, run =>
                    (long)((IList)ValueMeaning.Present(value, run)).Count
                );
            default:
                return value;
        }
    }

    // The first element, or the last one.
    private Expression Edge(Expression list, ListType type)
    {
        var isFirst = random.Next(2) == 0;
        return new($"{Argument(list)}[{(isFirst ? "0" : "-1")}]", type.Element, false, run =>
            ((IList)ValueMeaning.Present(list, run)).Cast<object>().ToList() is { Count: > 0 } elements
                ? elements[isFirst ? 0 : ^1]
                : throw new MeaninglessException("there is no such element")
        );
    }

    private static string Joined(object list)
    {
        var text = string.Join(", ", ((IList)list).Cast<object>().Select(ValueMeaning.WrittenOf));
        return text.Length > 0 ? text : throw new MeaninglessException("an empty text is printed");
    }

    private Expression Calculated(Expression value)
    {
        var number = random.Next(1, 9);
        (string Sign, FieldType Type, Func<long, object> Meaning) calculation = random.Next(6) switch
        {
            0 => ("+", new IntegerType(), whole => whole + number),
            1 => ("-", new IntegerType(), whole => whole - number),
            2 => ("%", new IntegerType(), whole => whole % number),
            3 => ("//", new IntegerType(), whole => whole / number),
            4 => ("/", new DecimalType(), whole => (double)whole / number),
            _ => ("*", new IntegerType(), whole => whole * number),
        };
        return new(
            $"{Argument(value)} {calculation.Sign} {FunctionCall.Number(number)}",
            calculation.Type,
            false,
            run => calculation.Meaning(Convert.ToInt64(ValueMeaning.Present(value, run), CultureInfo.InvariantCulture))
        );
    }
}
