using System.Globalization;
using System.Text;
using ImrDocs.Templating.Casing;

namespace ImrDocs.Templating.Tests.Casing;

/// <summary>The case of letters is mapped in one way, whatever the machine's ICU says.</summary>
public class CaseMappingTests
{
    // Each has been in Unicode for long, and is mapped alike by every ICU.
    private const int FirstOfLaterScripts = 0x500;

    [Theory]
    [InlineData("straße Äé", "STRAßE ÄÉ")]
    [InlineData("İıſ", "İıſ")]
    [InlineData("ﬁ ⅷ ǆ ǅ", "ﬁ Ⅷ Ǆ Ǆ")]
    [InlineData("ςσ ᾳ µ", "ΣΣ ᾼ Μ")]
    [InlineData("𐐨a\uD801", "𐐀A\uD801")]
    public void A_character_is_mapped_to_one_character(string text, string upper) =>
        Assert.Equal(upper, CaseMapping.ToUpper(text));

    [Theory]
    [InlineData("İIſ", "İiſ")]
    [InlineData("ẞ Ⅷ Ǆ ǅ", "ß ⅷ ǆ ǆ")]
    [InlineData("Σ Å K", "σ å k")]
    [InlineData("𐐀A", "𐐨a")]
    public void A_character_has_one_in_lower_case(string text, string lower) =>
        Assert.Equal(lower, CaseMapping.ToLower(text));

    [Fact]
    public void Letters_of_old_are_mapped_as_the_framework_maps_them()
    {
        foreach (
            var text in Enumerable
                .Range(0, FirstOfLaterScripts)
                .Where(static c => c is not (0x17F or 0x19B or 0x264))
                .Select(char.ConvertFromUtf32)
        )
        {
            Assert.Equal((text, text.ToUpperInvariant()), (text, CaseMapping.ToUpper(text)));
            Assert.Equal((text, text.ToLowerInvariant()), (text, CaseMapping.ToLower(text)));
        }
    }

    [Fact]
    public void A_mapped_character_has_a_case_and_stays_what_it_became()
    {
        foreach (var text in Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(char.ConvertFromUtf32))
        {
            var (upper, lower) = (CaseMapping.ToUpper(text), CaseMapping.ToLower(text));
            Assert.Equal((text, upper), (text, CaseMapping.ToUpper(upper)));
            Assert.Equal((text, lower), (text, CaseMapping.ToLower(lower)));
            Assert.Equal((text, text.Length, text.Length), (text, upper.Length, lower.Length));
            Assert.True(
                (upper == text && lower == text)
                    || Rune.GetUnicodeCategory(Rune.GetRuneAt(text, 0)) != UnicodeCategory.OtherNotAssigned,
                text
            );
        }
    }

    [Fact]
    public void Texts_are_the_same_but_for_their_case() =>
        Assert.Equal(
            (true, true, false, false),
            (
                CaseMapping.AreEqual("straße", "STRAßE"),
                CaseMapping.AreEqual("σ", "ς"),
                CaseMapping.AreEqual("ſ", "s"),
                CaseMapping.AreEqual("a", "ab")
            )
        );
}
