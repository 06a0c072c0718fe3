using System.Collections;
using System.Globalization;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Schema.Constraints;
using ImrDocs.Tests.Soundness.Calls;
using ImrDocs.Values;

namespace ImrDocs.Tests.Soundness;

/// <summary>Generates expressions over what a template can see.</summary>
/// <param name="random">What chooses.</param>
/// <param name="asksTexts">Whether a condition may ask what a text says, or what a function makes of it.</param>
internal sealed class ExpressionGeneration(Random random, bool asksTexts = true)
{
    private readonly TextCalls _texts = new(random);
    private readonly NumberCalls _numbers = new(random);
    private readonly DateCalls _dates = new(random);
    private readonly ListCalls _lists = new(random);

    /// <summary>A value that can be seen, or a field of one.</summary>
    public Expression Pick(List<Expression> scope, Func<Expression, bool> fits)
    {
        for (var tries = 0; tries < 20; tries++)
        {
            var value = Below(scope[random.Next(scope.Count)]);
            if (fits(value))
            {
                return value;
            }
        }

        return scope[random.Next(scope.Count)];
    }

    /// <summary>A value of a kind, or null when none was found.</summary>
    public Expression? Find(List<Expression> scope, Func<Expression, bool> fits) =>
        Pick(scope, fits) is var found && fits(found) ? found : null;

    /// <summary>A value to keep or to hand on.</summary>
    public Expression Value(List<Expression> scope)
    {
        var picked = Pick(scope, static _ => true);
        return random.Next(8) switch
        {
            0 => Defaulted(picked),
            1 or 6 or 7 => Called(picked, scope),
            2 when random.Next(3) == 0 => Literal(scope),
            3 when random.Next(3) == 0 => Range(scope),
            4 => Perhaps(picked, scope),
            5 when random.Next(3) == 0 => Written(),
            _ => picked,
        };
    }

    /// <summary>A list of numbers that follow each other.</summary>
    public Expression Range(List<Expression> scope)
    {
        var (first, rounds) = (random.Next(4), random.Next(4));
        var type = new ListType { Element = new IntegerType() };
        var counted = Find(scope, static e => e.Type is ListType);
        if (counted is not null && random.Next(3) == 0)
        {
            var size = $"{counted.Source}.size";
            return new($"(0..<{size})", type, false, run => Numbers(0, ((IList)Present(counted, run)).Count));
        }

        var source =
            rounds == 0 || random.Next(2) == 0
                ? $"({FunctionCall.Number(first)}..<{FunctionCall.Number(first + rounds)})"
                : $"({FunctionCall.Number(first)}..{FunctionCall.Number(first + rounds - 1)})";
        return new(source, type, false, _ => Numbers(first, rounds));
    }

    /// <summary>A value that a condition takes away, or puts another in its place.</summary>
    public Expression Perhaps(Expression value, List<Expression> scope)
    {
        var condition = Condition(scope).Expression;
        var other = random.Next(2) == 0 ? Pick(scope, e => e.Type.GetType() == value.Type.GetType()) : null;
        var (then, otherwise) = random.Next(2) == 0 ? (value, other) : (other, value);
        return new(
            $"(({condition.Source}) ? ({then?.Source ?? "null"}) : ({otherwise?.Source ?? "null"}))",
            value.Type,
            then?.IsNullable != false || otherwise?.IsNullable != false,
            run => (IsTrue(condition.Get(run)) ? then : otherwise)?.Get(run)
        );
    }

    /// <summary>A value that the template writes out.</summary>
    public Expression Written()
    {
        var (text, whole, fraction, flag) = (new TextType(), new IntegerType(), new DecimalType(), new BooleanType());
        return random.Next(13) switch
        {
            0 => new("'it\\'s'", text, false, static _ => "it's"),
            1 => new("\"two words\"", text, false, static _ => "two words"),
            2 => new("`as is`", text, false, static _ => "as is"),
            3 => new("'\\u00e9'", text, false, static _ => "é"),
            4 => new("3000000000", whole, false, static _ => 3_000_000_000L),
            5 => new("-4", whole, false, static _ => -4L),
            6 => new("0", whole, false, static _ => 0L),
            7 => new("2147483647", whole, false, static _ => 2147483647L),
            8 => new("2.50m", fraction, false, static _ => 2.50m),
            9 => new("true", flag, false, static _ => true),
            10 => new("false", flag, false, static _ => false),
            11 => new("0x1F", whole, false, static _ => 31L),
            _ => new("(date.parse '2016-02-29')", new DateType(), false, static _ => new DateTime(2016, 2, 29)),
        };
    }

    private static List<object> Numbers(int first, int count) =>
        [.. Enumerable.Range(first, count).Select(static number => (object)(long)number)];

    /// <summary>The value handed on to one function or two, where there are some for its type.</summary>
    public Expression Called(Expression value, List<Expression> scope)
    {
        for (var calls = asksTexts ? random.Next(1, 3) : 0; calls > 0; calls--)
        {
            if (value.Type is ListType { Element: not SectionType } elements && random.Next(6) == 0)
            {
                return _lists.Element(value with { Source = Argument(value) }, elements);
            }

            if (value.Type is TextType && random.Next(10) == 0)
            {
                var text = value;
                return new(
                    $"{Argument(text)} | string.{(random.Next(2) == 0 ? "to_int" : "to_long")}",
                    new IntegerType(),
                    true,
                    run =>
                        long.TryParse(
                            (string)Present(text, run),
                            NumberStyles.Integer,
                            CultureInfo.InvariantCulture,
                            out var number
                        )
                            ? number
                            : null
                );
            }

            FunctionCall? call = value.Type switch
            {
                ListType { Element: SectionType sections } list
                    when random.Next(2) == 0 && _lists.NextOfSections(list, sections) is { } ofSections => ofSections,
                TextType when random.Next(8) == 0 && Find(scope, static e => e.Type is TextType) is { } other => new(
                    $"string.append {Argument(other)}",
                    value.Type,
                    (text, run) => (string)text + (string)Present(other, run)
                ),
                TextType => _texts.Next(),
                IntegerType => _numbers.NextWhole(),
                DecimalType => _numbers.NextNumber(),
                DateType => _dates.Next(),
                ListType list => _lists.Next(
                    list,
                    Pick(scope, e =>
                        e.Type.GetType() == list.Element.GetType()
                        || (e.Type is ListType other && other.Element.GetType() == list.Element.GetType())
                    )
                ),
                _ => null,
            };
            if (call is null)
            {
                return value;
            }

            var given = value;
            value = new($"{Argument(given)} | {call.Source}", call.Result, false, run =>
                call.Meaning(Present(given, run), run)
            );
        }

        return value;
    }

    /// <summary>A list that the template writes out.</summary>
    public Expression Literal(List<Expression> scope)
    {
        var first = Find(scope, static e => e.Type is TextType or IntegerType or DateType or EnumType)
            ?? new("'one'", new TextType(), false, static _ => "one");
        Expression[] elements =
        [
            first,
            .. Enumerable
                .Range(0, random.Next(3))
                .Select(_ => Find(scope, e => e.Type.GetType() == first.Type.GetType()) ?? first),
        ];
        return new(
            $"[{string.Join(", ", elements.Select(static e => e.Source))}]",
            new ListType(new MinCountConstraint(1)) { Element = first.Type },
            false,
            run => elements.Select(element => Present(element, run)).ToList()
        );
    }

    /// <summary>The value in a form that has a text, mostly.</summary>
    public Expression Printed(Expression value)
    {
        var text = new TextType();
        switch (value.Type)
        {
            case TextType when random.Next(3) == 0:
                return new($"{Argument(value)} | string.append 'z' | string.upcase", text, false, run =>
                    (WrittenOf(value.Get(run)) + "z").ToUpperInvariant()
                );
            case TextType when random.Next(4) == 0:
                return new($"$'w{{{value.Source}}}w'", text, false, run => "w" + WrittenOf(value.Get(run)) + "w");
            case TextType or EnumType when value.IsNullable && random.Next(2) == 0:
                return Defaulted(value);
            case DateType when random.Next(4) == 0:
                return new($"{Argument(value)}.year", new IntegerType(), false, run =>
                    (long)((DateTime)Present(value, run)).Year
                );
            case DateType when random.Next(4) == 0:
                return new($"({Argument(value)} - (date.parse '2016-02-29')).days", new IntegerType(), false, run =>
                    (long)((DateTime)Present(value, run) - new DateTime(2016, 2, 29)).Days
                );
            case DateType when random.Next(4) == 0:
                return new($"{Argument(value)}.day_of_year", new IntegerType(), false, run =>
                    (long)((DateTime)Present(value, run)).DayOfYear
                );
            case ListType { Element: TextType or IntegerType or EnumType } list when random.Next(4) == 0:
                return Edge(value, list);
            case IntegerType when random.Next(4) == 0:
                return Calculated(value);
            case IntegerType when random.Next(2) == 0:
                return new($"{Argument(value)} * 2 + 1", new IntegerType(), false, run =>
                    Present(value, run) is decimal number
                        ? (number * 2) + 1
                        : (object)((Convert.ToInt64(value.Get(run), CultureInfo.InvariantCulture) * 2) + 1)
                );
            case DecimalType when random.Next(2) == 0:
                return new($"{Argument(value)} | math.format 'F2'", text, false, run =>
                    Convert
                        .ToDecimal(Present(value, run), CultureInfo.InvariantCulture)
                        .ToString("F2", CultureInfo.InvariantCulture)
                );
            case DateType when random.Next(8) > 0:
                return new($"{Argument(value)} | date.to_string '%m/%d/%Y'", text, false, run =>
                    ((DateTime)Present(value, run)).ToString("MM/dd/yyyy", CultureInfo.InvariantCulture)
                );
            case BooleanType when random.Next(8) > 0:
                return new($"{Argument(value)} ? 'yes' : 'no'", text, false, run =>
                    IsTrue(value.Get(run)) ? "yes" : "no"
                );
            case ListType { Element: TextType or IntegerType or EnumType } when random.Next(4) > 0:
                return new($"{Argument(value)} | array.join ', '", text, false, run => Joined(Present(value, run)));
            case ListType when random.Next(4) > 0:
                return new($"{Argument(value)} | array.size", new IntegerType(), false, run =>
                    (long)((IList)Present(value, run)).Count
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
            ((IList)Present(list, run)).Cast<object>().ToList() is { Count: > 0 } elements
                ? elements[isFirst ? 0 : ^1]
                : throw new MeaninglessException("there is no such element")
        );
    }

    /// <summary>A condition, with the path of which it says that it is there.</summary>
    public (Expression Expression, string? Present) Condition(List<Expression> scope)
    {
        var flag = new BooleanType();
        switch (random.Next(11))
        {
            case 7 when asksTexts && Find(scope, static e => e.Type is TextType) is { } text:
                return (new($"{text.Source} == 'v1'", flag, false, run => text.Get(run) is "v1"), text.Source);
            case 8 when Find(scope, static e => e.Type is IntegerType) is { } number:
                var equal = random.Next(6);
                return (
                    new($"{number.Source} != {FunctionCall.Number(equal)}", flag, false, run =>
                        number.Get(run) is not { } present
                        || Convert.ToInt64(present, CultureInfo.InvariantCulture) != equal
                    ),
                    null
                );
            case 9
                when asksTexts
                    && Called(Pick(scope, static e => e.Type is TextType or ListType { Element: TextType }), scope)
                        is { Type: BooleanType } asked:
                return (asked, null);
            case 10 when Find(scope, static e => e.Type is BooleanType) is { } known:
                return (new($"{known.Source} == false", flag, false, run => known.Get(run) is false), known.Source);
            case 0:
                var (left, right) = (Condition(scope), Condition(scope));
                return random.Next(2) == 0
                    ? (
                        new($"({left.Expression.Source}) && ({right.Expression.Source})", flag, false, run =>
                            IsTrue(left.Expression.Get(run)) && IsTrue(right.Expression.Get(run))
                        ),
                        left.Present
                    )
                    : (
                        new($"({left.Expression.Source}) || ({right.Expression.Source})", flag, false, run =>
                            IsTrue(left.Expression.Get(run)) || IsTrue(right.Expression.Get(run))
                        ),
                        null
                    );
            case 1:
                var inner = Condition(scope).Expression;
                return (new($"!({inner.Source})", flag, false, run => !IsTrue(inner.Get(run))), null);
            case 2 when Find(scope, static e => e.Type is EnumType) is { Type: EnumType type } choice:
                var name = type.Members[random.Next(type.Members.Count)].WireName;
                return (
                    new($"{choice.Source} == '{name}'", flag, false, run => NameOf(choice.Get(run)) == name),
                    choice.Source
                );
            case 3 when Find(scope, static e => e.Type is IntegerType or DecimalType) is { } number:
                var least = random.Next(20);
                return (
                    new($"{number.Source} > {least.ToString(CultureInfo.InvariantCulture)}", flag, false, run =>
                        Convert.ToDecimal(Present(number, run), CultureInfo.InvariantCulture) > least
                    ),
                    null
                );
            case 4 when random.Next(2) == 0 && Find(scope, static e => e.Type is ListType) is { } list:
                return (new($"{list.Source}.empty?", flag, false, run => ((IList)Present(list, run)).Count == 0), null);
            case 4 when Find(scope, static e => e.Type is ListType) is { } list:
                return (
                    new($"{list.Source}.size > 0", flag, false, run => ((IList)Present(list, run)).Count > 0),
                    null
                );
            case 5 when Find(scope, static e => e.Type is DateType) is { } date:
                return (
                    new($"{date.Source} >= (date.parse '2018-06-01')", flag, false, run =>
                        (DateTime)Present(date, run) >= new DateTime(2018, 6, 1)
                    ),
                    null
                );
            case 6 when Find(scope, static e => e.IsNullable) is { } absent:
                return (
                    new($"{absent.Source} != null", flag, false, run => absent.Get(run) is not null),
                    absent.Source
                );
            default:
                var value = Pick(scope, static e => e.IsNullable || e.Type is BooleanType);
                return (new(value.Source, flag, false, run => IsTrue(value.Get(run))), value.Source);
        }
    }

    public static bool IsTrue(object? value) => value is not (null or false);

    /// <summary>
    /// What is compared with a name that is written out: a choice's name, or a text that another way kept in the same
    /// variable.
    /// </summary>
    public static string? NameOf(object? value) => value is Choice choice ? choice.WireName : (string?)value;

    /// <summary>The text that a letter prints for a value; what has none must not be printed.</summary>
    public static string TextOf(object? value) =>
        WrittenOf(value) is var text && !TextCalls.IsBlank(text)
            ? text
            : throw new MeaninglessException("a blank text is printed");

    /// <summary>The text of a value where more is made of it; it may be empty.</summary>
    public static string WrittenOf(object? value) =>
        value switch
        {
            string text => text,
            long or int or decimal or double => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
            Choice choice => choice.Member.Label,
            _ => throw new MeaninglessException($"{value ?? "nothing"} is printed"),
        };

    public static object Present(Expression value, Run run) =>
        value.Get(run) ?? throw new MeaninglessException($"'{value.Source}' is absent");

    private static string Joined(object list)
    {
        var text = string.Join(", ", ((IList)list).Cast<object>().Select(WrittenOf));
        return text.Length > 0 ? text : throw new MeaninglessException("an empty text is printed");
    }

    private static string Argument(Expression value) =>
        value.Source.Contains(' ', StringComparison.Ordinal) ? $"({value.Source})" : value.Source;

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
            run => calculation.Meaning(Convert.ToInt64(Present(value, run), CultureInfo.InvariantCulture))
        );
    }

    // What follows a question mark in a chain is asked for in the same way.
    private Expression Below(Expression value)
    {
        var asked = false;
        while (value.Type is SectionType section && random.Next(6) > 0)
        {
            var field = section.Section.Fields[random.Next(section.Section.Fields.Count)];
            var (owner, marks) = (value, !asked && value.IsNullable && random.Next(2) == 0);
            asked |= marks;
            var asks = asked;
            value = new(
                owner.Source + (marks ? "?." : ".") + field.TemplateName,
                field.Type,
                owner.IsNullable || field.IsNullable,
                run =>
                    owner.Get(run) is GeneratedSection inner ? inner[field.TemplateName]
                    : asks ? null
                    : throw new MeaninglessException($"'{owner.Source}' is absent")
            );
        }

        return value;
    }

    private Expression Defaulted(Expression value) =>
        value.Type switch
        {
            TextType when random.Next(3) == 0 => new(
                $"{Argument(value)} | object.default 'none'",
                value.Type,
                false,
                run => value.Get(run) is { } text and not "" ? text : "none"
            ),
            TextType => new($"{value.Source} ?? 'none'", value.Type, false, run => value.Get(run) ?? "none"),
            IntegerType => new($"{value.Source} ?? 7", value.Type, false, run => value.Get(run) ?? 7L),
            _ => value,
        };
}
