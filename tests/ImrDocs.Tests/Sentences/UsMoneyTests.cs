using System.Globalization;
using System.Numerics;
using ImrDocs.Sentences;

namespace ImrDocs.Tests.Sentences;

public class UsMoneyTests
{
    [Theory]
    [InlineData("0", "$0.00", "$0")]
    [InlineData("1234.5", "$1,234.50", "$1,235")]
    [InlineData("-1234.5", "-$1,234.50", "-$1,235")]
    [InlineData("0.005", "$0.01", "$0")]
    [InlineData("0.004", "$0.00", "$0")]
    [InlineData("-0.004", "$0.00", "$0")]
    [InlineData("-0.005", "-$0.01", "$0")]
    [InlineData("2.675", "$2.68", "$3")]
    [InlineData("0.5", "$0.50", "$1")]
    [InlineData("1.5", "$1.50", "$2")]
    [InlineData("2.5", "$2.50", "$3")]
    [InlineData("999.995", "$1,000.00", "$1,000")]
    [InlineData("1000000.00", "$1,000,000.00", "$1,000,000")]
    public void An_amount_is_rounded_away_from_zero(string amount, string cents, string dollars)
    {
        var exact = decimal.Parse(amount, CultureInfo.InvariantCulture);

        Assert.Equal(cents, UsMoney.Dollars(exact, cents: true));
        Assert.Equal(dollars, UsMoney.Dollars(exact, cents: false));
        Assert.Equal(cents, UsMoney.Dollars((double)exact, cents: true));
        Assert.Equal(dollars, UsMoney.Dollars((double)exact, cents: false));
    }

    [Fact]
    public void Whole_numbers_and_the_ends_of_each_type_have_a_form()
    {
        Assert.Equal("$5.00", UsMoney.Dollars(5L, cents: true));
        Assert.Equal("-$9,223,372,036,854,775,808", UsMoney.Dollars(long.MinValue, cents: false));
        Assert.Equal("$79,228,162,514,264,337,593,543,950,335.00", UsMoney.Dollars(decimal.MaxValue, cents: true));
        Assert.Equal("-$79,228,162,514,264,337,593,543,950,335", UsMoney.Dollars(decimal.MinValue, cents: false));
        Assert.Equal("$1" + string.Concat(Enumerable.Repeat(",000", 10)), UsMoney.Dollars(1e30, cents: false));
        Assert.Equal("-$10.00", UsMoney.Dollars((BigInteger)(-10), cents: true));
        Assert.Throws<ArithmeticException>(() => UsMoney.Dollars(double.NaN, cents: true));
        Assert.Throws<ArithmeticException>(() => UsMoney.Dollars(double.NegativeInfinity, cents: true));
    }
}
