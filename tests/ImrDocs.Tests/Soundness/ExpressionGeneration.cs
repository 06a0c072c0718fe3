using System.Collections;
using System.Globalization;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Schema.Constraints;
using ImrDocs.Tests.Soundness.Calls;

namespace ImrDocs.Tests.Soundness;

/// <summary>Generates expressions over what a template can see.</summary>
/// <param name="random">What chooses.</param>
/// <param name="asksTexts">Whether a condition may ask what a text says, or what a function makes of it.</param>
internal sealed partial class ExpressionGeneration(Random random, bool asksTexts = true)
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
            return new($"(0..<{size})", type, false, run =>
                Numbers(0, ((IList)ValueMeaning.Present(counted, run)).Count)
            );
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
            run => (ValueMeaning.IsTrue(condition.Get(run)) ? then : otherwise)?.Get(run)
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
                            (string)ValueMeaning.Present(text, run),
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
                    (text, run) => (string)text + (string)ValueMeaning.Present(other, run)
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
                call.Meaning(ValueMeaning.Present(given, run), run)
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
            run => elements.Select(element => ValueMeaning.Present(element, run)).ToList()
        );
    }

    private static string Argument(Expression value) =>
        value.Source.Contains(' ', StringComparison.Ordinal) ? $"({value.Source})" : value.Source;

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
