using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles.Grammar;

/// <summary>Computes lengths that functions say: <c>calc()</c>, <c>min()</c>, <c>max()</c>, <c>clamp()</c>.</summary>
internal sealed class CssMath
{
    private const int MaxDepth = 16;
    private const decimal MaxValue = 100_000_000;

    private readonly LengthContext _context;
    private int _depth;

    private CssMath(LengthContext context) => _context = context;

    // A number with or without a unit.
    private readonly record struct Quantity(decimal Value, bool IsLength)
    {
        public static Quantity? Of(decimal? value, bool isLength) =>
            value is { } number ? new(Math.Clamp(number, -MaxValue, MaxValue), isLength) : null;
    }

    /// <summary>The length that a function says, in points; null where it says none.</summary>
    public static decimal? Read(IReadOnlyList<CssToken> tokens, LengthContext context) =>
        new CssMath(context).Term(tokens) is { IsLength: true } length ? length.Value : null;

    private Quantity? Term(IReadOnlyList<CssToken> tokens)
    {
        if (tokens is [{ Kind: CssTokenKind.Number } number])
        {
            return Quantity.Of(CssLength.Read(number, _context), number.Text.Length > 0);
        }

        if (tokens.Count == 0 || !tokens[0].IsOpening || _depth == MaxDepth)
        {
            return null;
        }

        _depth++;
        var items = CssValue.Items(CssValue.Inside(tokens)).Select(Sum).ToList();
        _depth--;
        return Apply(tokens[0].Text.ToLowerInvariant(), items);
    }

    private static Quantity? Apply(string function, IReadOnlyList<Quantity?> items)
    {
        if (items.Any(item => item is null || item.Value.IsLength != items[0]?.IsLength))
        {
            return null;
        }

        var values = items.Select(static item => item!.Value.Value).ToList();
        decimal? value = (function, values) switch
        {
            ("calc" or "(", [var only]) => only,
            ("min", _) => values.Min(),
            ("max", _) => values.Max(),
            ("clamp", [var least, var wanted, var most]) => Math.Max(least, Math.Min(wanted, most)),
            _ => null,
        };
        return Quantity.Of(value, items[0]!.Value.IsLength);
    }

    // Signs of sums stand between spaces.
    private Quantity? Sum(IReadOnlyList<CssToken> tokens)
    {
        var start = 0;
        var sign = 1;
        Quantity? sum = null;
        for (var i = 0; i <= tokens.Count; i = i < tokens.Count ? CssValue.EndOf(tokens, i) : i + 1)
        {
            if (i < tokens.Count && (i == 0 || !(tokens[i].IsSign("+") || tokens[i].IsSign("-"))))
            {
                continue;
            }

            var product = Product(CssValue.Range(tokens, start, i));
            if (product is null || (sum is not null && sum.Value.IsLength != product.Value.IsLength))
            {
                return null;
            }

            sum = Quantity.Of((sum?.Value ?? 0) + (sign * product.Value.Value), product.Value.IsLength);
            sign = i < tokens.Count && tokens[i].IsSign("-") ? -1 : 1;
            start = i + 1;
        }

        return sum;
    }

    private Quantity? Product(IReadOnlyList<CssToken> tokens)
    {
        var factors = CssValue.Components(tokens);
        var product = factors.Count % 2 == 1 ? Term(factors[0]) : null;
        for (var i = 1; i < factors.Count && product is not null; i += 2)
        {
            product = (factors[i], Term(factors[i + 1])) switch
            {
                ([{ Text: "*" }], { } factor) when !factor.IsLength || !product.Value.IsLength => Quantity.Of(
                    product.Value.Value * factor.Value,
                    product.Value.IsLength || factor.IsLength
                ),
                ([{ Text: "/" }], { IsLength: false, Value: not 0 } divisor) => Quantity.Of(
                    Math.Abs(divisor.Value) < 1 / MaxValue ? null : product.Value.Value / divisor.Value,
                    product.Value.IsLength
                ),
                _ => null,
            };
        }

        return product;
    }
}
