using System.Globalization;
using System.Numerics;
using ImrDocs.Sentences;

namespace ImrDocs.Tests.Sentences;

public class EnglishNumberTests
{
    [Theory]
    [InlineData(0, "zero", "zeroth", "0th")]
    [InlineData(1, "one", "first", "1st")]
    [InlineData(2, "two", "second", "2nd")]
    [InlineData(3, "three", "third", "3rd")]
    [InlineData(4, "four", "fourth", "4th")]
    [InlineData(5, "five", "fifth", "5th")]
    [InlineData(8, "eight", "eighth", "8th")]
    [InlineData(9, "nine", "ninth", "9th")]
    [InlineData(10, "ten", "tenth", "10th")]
    [InlineData(11, "eleven", "eleventh", "11th")]
    [InlineData(12, "twelve", "twelfth", "12th")]
    [InlineData(13, "thirteen", "thirteenth", "13th")]
    [InlineData(20, "twenty", "twentieth", "20th")]
    [InlineData(21, "twenty-one", "twenty-first", "21st")]
    [InlineData(22, "twenty-two", "twenty-second", "22nd")]
    [InlineData(40, "forty", "fortieth", "40th")]
    [InlineData(99, "ninety-nine", "ninety-ninth", "99th")]
    [InlineData(100, "one hundred", "one hundredth", "100th")]
    [InlineData(101, "one hundred one", "one hundred first", "101st")]
    [InlineData(111, "one hundred eleven", "one hundred eleventh", "111th")]
    [InlineData(212, "two hundred twelve", "two hundred twelfth", "212th")]
    [InlineData(1000, "one thousand", "one thousandth", "1,000th")]
    [InlineData(1_001, "one thousand one", "one thousand first", "1,001st")]
    [InlineData(20_013, "twenty thousand thirteen", "twenty thousand thirteenth", "20,013th")]
    [InlineData(1_000_000, "one million", "one millionth", "1,000,000th")]
    [InlineData(
        999_999_999,
        "nine hundred ninety-nine million nine hundred ninety-nine thousand nine hundred ninety-nine",
        "nine hundred ninety-nine million nine hundred ninety-nine thousand nine hundred ninety-ninth",
        "999,999,999th"
    )]
    [InlineData(5_000_000_000, "five billion", "five billionth", "5,000,000,000th")]
    [InlineData(-1, "minus one", "minus first", "-1st")]
    [InlineData(-21, "minus twenty-one", "minus twenty-first", "-21st")]
    public void A_number_is_written_in_words_and_as_a_place(long number, string words, string place, string digits)
    {
        Assert.Equal(words, EnglishNumber.Words(number));
        Assert.Equal(place, EnglishNumber.OrdinalWords(number));
        Assert.Equal(digits, EnglishNumber.Ordinal(number));
        Assert.Equal(words, EnglishNumber.Words((BigInteger)number));
        Assert.Equal(place, EnglishNumber.OrdinalWords((BigInteger)number));
        Assert.Equal(digits, EnglishNumber.Ordinal((BigInteger)number));
    }

    [Fact]
    public void The_ends_of_64_bits_have_words_and_what_is_beyond_has_digits()
    {
        Assert.StartsWith("nine quintillion two hundred twenty-three ", EnglishNumber.Words(long.MaxValue));
        Assert.EndsWith(" eight hundred seven", EnglishNumber.Words(long.MaxValue));
        Assert.StartsWith("minus nine quintillion ", EnglishNumber.Words(long.MinValue));
        Assert.EndsWith(" eight hundred eight", EnglishNumber.Words(long.MinValue));
        Assert.Equal("9,223,372,036,854,775,808", EnglishNumber.Words((BigInteger)long.MaxValue + 1));
        Assert.Equal("9,223,372,036,854,775,808th", EnglishNumber.OrdinalWords((BigInteger)long.MaxValue + 1));
        Assert.Equal("-9,223,372,036,854,775,809", EnglishNumber.Words((BigInteger)long.MinValue - 1));
    }

    [Theory]
    [InlineData(0, "0 items")]
    [InlineData(1, "1 item")]
    [InlineData(2, "2 items")]
    [InlineData(-1, "-1 items")]
    [InlineData(1_234_567, "1,234,567 items")]
    public void A_count_has_the_word_for_so_many(long count, string written) =>
        Assert.Equal(written, EnglishCount.Of(count, "item", "items"));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Sentences_do_not_follow_the_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new(culture);

            Assert.Equal("1,234th", EnglishNumber.Ordinal(1234));
            Assert.Equal("-1,234 items", EnglishCount.Of(-1234, "item", "items"));
            Assert.Equal("-$1,234.50", UsMoney.Dollars(-1234.5m, cents: true));
            Assert.Equal("-$1,234.50", UsMoney.Dollars(-1234.5, cents: true));
            Assert.Equal("an IME", EnglishArticle.With("IME"));
            Assert.Equal("an ID", EnglishArticle.With("ID"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
