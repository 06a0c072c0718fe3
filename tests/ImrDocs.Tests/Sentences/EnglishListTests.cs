using ImrDocs.Sentences;

namespace ImrDocs.Tests.Sentences;

public class EnglishListTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("a", "a", "a")]
    [InlineData("a b", "a and b", "a and b")]
    [InlineData("a b c", "a, b, and c", "a, b and c")]
    [InlineData("a b c d", "a, b, c, and d", "a, b, c and d")]
    public void Commas_and_the_word_stand_between_the_elements(string elements, string serial, string plain)
    {
        var texts = elements.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(serial, EnglishList.And(texts, serialComma: true));
        Assert.Equal(plain, EnglishList.And(texts, serialComma: false));
        Assert.Equal(serial.Replace("and", "or", StringComparison.Ordinal), EnglishList.Or(texts, serialComma: true));
        Assert.Equal(plain.Replace("and", "or", StringComparison.Ordinal), EnglishList.Or(texts, serialComma: false));
    }

    [Fact]
    public void Elements_stay_as_they_are() =>
        Assert.Equal("and, {0}, and a, b", EnglishList.And(["and", "{0}", "a, b"], serialComma: true));

    [Fact]
    public void A_sequence_is_read_once()
    {
        var reads = 0;

        Assert.Equal("0, 1, and 2", EnglishList.And(Numbers(), serialComma: true));
        Assert.Equal(1, reads);

        IEnumerable<string> Numbers()
        {
            reads++;
            yield return "0";
            yield return "1";
            yield return "2";
        }
    }
}
