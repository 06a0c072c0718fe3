using System.Buffers;
using ImrDocs.Determinations.Tests.Letters;
using ImrDocs.Letters;

namespace ImrDocs.Determinations.Tests.Parity;

public class ValidityTests
{
    [Fact]
    public void A_letter_that_is_changed_is_checked_again()
    {
        var letter = Build.Letter();
        Letter.Write(letter, new ArrayBufferWriter<byte>(), LetterFormat.Markdown);

        var changed = letter with { CaseSummary = new() { Narrative = [] } };

        Assert.Throws<InvalidLetterException>(() =>
            Letter.Write(changed, new ArrayBufferWriter<byte>(), LetterFormat.Markdown)
        );
        Assert.Equal(letter, letter with { Case = letter.Case });
    }

    [Fact]
    public void Of_a_letter_with_errors_nothing_is_written()
    {
        var output = new ArrayBufferWriter<byte>();

        Assert.Throws<InvalidLetterException>(() =>
            Letter.Write(Build.Letter() with { Items = [] }, output, LetterFormat.Markdown)
        );
        Assert.Equal(0, output.WrittenCount);
    }
}
