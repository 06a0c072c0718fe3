using System.Collections;
using System.Globalization;
using ImrDocs.Templating.Schema;
using ImrDocs.Tests.Soundness.Calls;

namespace ImrDocs.Tests.Soundness;

internal sealed partial class ExpressionGeneration
{
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
                            ValueMeaning.IsTrue(left.Expression.Get(run))
                            && ValueMeaning.IsTrue(right.Expression.Get(run))
                        ),
                        left.Present
                    )
                    : (
                        new($"({left.Expression.Source}) || ({right.Expression.Source})", flag, false, run =>
                            ValueMeaning.IsTrue(left.Expression.Get(run))
                            || ValueMeaning.IsTrue(right.Expression.Get(run))
                        ),
                        null
                    );
            case 1:
                var inner = Condition(scope).Expression;
                return (new($"!({inner.Source})", flag, false, run => !ValueMeaning.IsTrue(inner.Get(run))), null);
            case 2 when Find(scope, static e => e.Type is EnumType) is { Type: EnumType type } choice:
                var name = type.Members[random.Next(type.Members.Count)].WireName;
                return (
                    new($"{choice.Source} == '{name}'", flag, false, run =>
                        ValueMeaning.NameOf(choice.Get(run)) == name
                    ),
                    choice.Source
                );
            case 3 when Find(scope, static e => e.Type is IntegerType or DecimalType) is { } number:
                var least = random.Next(20);
                return (
                    new($"{number.Source} > {least.ToString(CultureInfo.InvariantCulture)}", flag, false, run =>
                        Convert.ToDecimal(ValueMeaning.Present(number, run), CultureInfo.InvariantCulture) > least
                    ),
                    null
                );
            case 4 when random.Next(2) == 0 && Find(scope, static e => e.Type is ListType) is { } list:
                return (
                    new($"{list.Source}.empty?", flag, false, run =>
                        ((IList)ValueMeaning.Present(list, run)).Count == 0
                    ),
                    null
                );
            case 4 when Find(scope, static e => e.Type is ListType) is { } list:
                return (
                    new($"{list.Source}.size > 0", flag, false, run =>
                        ((IList)ValueMeaning.Present(list, run)).Count > 0
                    ),
                    null
                );
            case 5 when Find(scope, static e => e.Type is DateType) is { } date:
                return (
                    new($"{date.Source} >= (date.parse '2018-06-01')", flag, false, run =>
                        (DateTime)ValueMeaning.Present(date, run) >= new DateTime(2018, 6, 1)
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
                return (new(value.Source, flag, false, run => ValueMeaning.IsTrue(value.Get(run))), value.Source);
        }
    }
}
