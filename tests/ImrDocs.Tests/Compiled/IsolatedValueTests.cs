using System.Globalization;
using System.Text;
using ImrDocs.CompiledLetters;
using ImrDocs.Forms.Html;
using ImrDocs.Templating.Languages;

namespace ImrDocs.Tests.Compiled;

/// <summary>Values that compiled letters isolate if they have right-to-left characters.</summary>
public sealed class IsolatedValueTests
{
    [Fact]
    public void UTF_8_has_right_to_left_characters_where_the_text_has_them()
    {
        for (var number = 0; number <= 0x10FFFF; number++)
        {
            if (Rune.IsValid(number))
            {
                var text = $"a {new Rune(number)}";
                Assert.Equal(RightToLeft.IsIn(text), RightToLeftUtf8.IsIn(Encoding.UTF8.GetBytes(text)));
            }
        }
    }

    [Theory]
    [InlineData("א", true)]
    [InlineData("a ب", true)]
    [InlineData("漢字 — ﷺ", true)]
    [InlineData("\U00010840", true)]
    [InlineData("\U0001E900", true)]
    [InlineData("\u200F1", true)]
    [InlineData("\u202Ea", true)]
    [InlineData("a", false)]
    [InlineData("(888) 466-2219", false)]
    [InlineData("é 漢字 — “x” \U0001F600 ​", false)]
    [InlineData("\uD83A", false)]
    [InlineData("\u200Ea", false)]
    public void Characters_of_right_to_left_scripts_and_marks_that_order_so_are_right_to_left(
        string text,
        bool isRightToLeft
    ) => Assert.Equal(isRightToLeft, RightToLeft.IsIn(text));

    [Theory]
    [InlineData("אב & <", "x<bdi>אב &amp; &lt;</bdi>")]
    [InlineData("ab & <", "xab &amp; &lt;")]
    public void A_value_is_isolated_as_a_whole_also_where_the_buffer_is_short(string value, string html)
    {
        for (var room = 0; room < 60; room++)
        {
            var writer = new LetterWriter<HtmlEscaping>(new byte[room]);
            writer.Literal("x"u8);
            var start = writer.Position;
            writer.Text(value);
            writer.IsolateFrom(start);

            Assert.Equal(html, Encoding.UTF8.GetString(writer.Written));
            writer.Release();
        }
    }

    [Fact]
    public void Nothing_is_allocated_to_isolate_a_value()
    {
        var buffer = new byte[256];
        Write(buffer);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Write(buffer);

        Assert.Equal("0", (GC.GetAllocatedBytesForCurrentThread() - before).ToString(CultureInfo.InvariantCulture));

        static void Write(byte[] buffer)
        {
            var writer = new LetterWriter<HtmlEscaping>(buffer);
            foreach (var value in (ReadOnlySpan<string>)["Ann — “x”", "محمد علي"])
            {
                var start = writer.Position;
                writer.Text(value);
                writer.IsolateFrom(start);
            }

            writer.Release();
        }
    }
}
