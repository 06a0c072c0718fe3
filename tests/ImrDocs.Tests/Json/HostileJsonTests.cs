using System.Globalization;
using System.Text;
using CsCheck;
using ImrDocs.Diagnostics;
using ImrDocs.Json;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.Json;

public class HostileJsonTests
{
    private static readonly byte[] Good = Notices.Utf8(Notices.Json);

    [Fact]
    public void The_letter_that_is_broken_below_is_good() => Assert.Empty(LetterJson.Read<Notice>(Good).Diagnostics);

    [Fact]
    public void A_letter_cut_off_at_any_byte_is_an_error_with_a_place()
    {
        for (var length = 0; length < Good.Length; length++)
        {
            var read = LetterJson.Read<Notice>(Good.AsSpan(0, length));

            Assert.Null(read.Value);
            Assert.Contains(read.Diagnostics, static diagnostic => diagnostic.Rule == ModelRules.JsonSyntax);
            Assert.All(read.Diagnostics, static diagnostic => Assert.NotNull(diagnostic.Position));
        }
    }

    [Theory]
    [InlineData("\"$schema\": \"notice.schema.json\",")]
    [InlineData("\"$schema\": { \"name\": \"Bo\" }, \"$schema\": 1,")]
    public void A_case_may_name_its_schema(string member) =>
        Assert.Equal(
            LetterJson.Read<Notice>(Notices.Utf8(Notices.Json)).Value,
            LetterJson.Read<Notice>(Notices.Utf8("{" + member + Notices.Json.TrimStart()[1..])).Value
        );

    [Fact]
    public void A_name_that_is_no_text_is_named_as_it_is_written()
    {
        const string named = "{ \"title\": \"Two\" }";
        var json = Notices.Json.Replace(named, "{ \"title\": \"Two\", \"half\\ud800\": 1 }", StringComparison.Ordinal);

        Assert.Contains(LetterJson.Read<Notice>(Notices.Utf8(json)).Diagnostics, static diagnostic =>
            diagnostic.Member == @"parts[0]['half\ud800']"
        );
    }

    [Theory]
    [InlineData(
        "\"Ann\"",
        "\"A\\u0000n\"",
        "(2,11) IMR2102 name: the text holds the control character U+0000 at character 2, which cannot be "
            + "printed; remove it"
    )]
    [InlineData(
        "\"Ann\"",
        "\"\\ud83d\"",
        "(2,11) IMR2102 name: the text holds half of a surrogate pair (such as \\ud83d alone), which is no "
            + "character; remove it"
    )]
    [InlineData(
        "\"Ann\"",
        "\"\\uffff\"",
        "(2,11) IMR2102 name: the text holds the noncharacter U+FFFF at character 1, which cannot be printed; remove it"
    )]
    [InlineData(
        "\"Ann\"",
        "\" \\n \"",
        "(2,11) IMR2101 name: the text is blank; say something or, where the field is optional, leave it out"
    )]
    [InlineData(
        "\"Ann\"",
        "\"\\u200b\"",
        "(2,11) IMR2101 name: the text is blank; say something or, where the field is optional, leave it out"
    )]
    [InlineData("\"Ann\"", "null", "(2,11) IMR2005 name: a text is needed here, but null was found")]
    [InlineData("\"Ann\"", "{ \"a\": [1] }", "(2,11) IMR2005 name: a text is needed here, but an object was found")]
    [InlineData(
        "\"Ann\"",
        "\"A\u0000n\"",
        "(2,13) IMR2001 this is not JSON: the text holds a character that has to be escaped"
    )]
    [InlineData(
        "\"Ann\",",
        "\"Ann\", // who",
        "(2,18) IMR2001 this is not JSON: '/' begins nothing here, because JSON has no comments; take the comment away"
    )]
    [InlineData(
        "\"greeting\"",
        "\"name\"",
        "(3,3) IMR2004 name: the member 'name' appears a second time here; keep one"
    )]
    [InlineData(
        "\"greeting\"",
        "\"greting\"",
        "(3,3) IMR2003 greting: there is no member 'greting' here; the members are: name, greeting, lines, sentOn, "
            + "reply, count, amount, isUrgent, tone, part, parts"
    )]
    [InlineData(
        "\"2016-01-02\"",
        "\"2016-02-30\"",
        "(5,13) IMR2007 sentOn: '2016-02-30' is not a date of the calendar; write it as YYYY-MM-DD"
    )]
    [InlineData(
        "\"2016-01-02\"",
        "\"2016-1-2\"",
        "(5,13) IMR2007 sentOn: '2016-1-2' is not a date of the calendar; write it as YYYY-MM-DD"
    )]
    [InlineData(
        "\"2016-01-02\"",
        "\"0000-01-02\"",
        "(5,13) IMR2007 sentOn: '0000-01-02' is not a date of the calendar; write it as YYYY-MM-DD"
    )]
    [InlineData(
        "\"2016-01-02\"",
        "\"2016-01-02T00:00:00\"",
        "(5,13) IMR2007 sentOn: '2016-01-02T00:00:00' is not a date of the calendar; write it as YYYY-MM-DD"
    )]
    [InlineData(
        "\"count\": 3",
        "\"count\": 1.5",
        "(7,12) IMR2009 count: 1.5 is not a whole number from -2147483648 to 2147483647"
    )]
    [InlineData(
        "\"count\": 3",
        "\"count\": 1e999",
        "(7,12) IMR2009 count: 1e999 is not a whole number from -2147483648 to 2147483647"
    )]
    [InlineData(
        "\"count\": 3",
        "\"count\": 101",
        "(7,12) IMR2106 count: 101 is out of range; it must be from 0 to 100"
    )]
    [InlineData(
        "12.50",
        "1e40",
        "(8,13) IMR2009 amount: 1e40 cannot be held without loss; a decimal has at most 28 digits"
    )]
    [InlineData("true", "\"yes\"", "(9,15) IMR2005 isUrgent: true or false is needed here, but a text was found")]
    [InlineData("\"by-the-book\"", "\"Formal\"", "(10,11) IMR2008 tone: 'Formal' is not one of: kind, by-the-book")]
    [InlineData(
        "\"by-the-book\"",
        "7",
        "(10,11) IMR2005 tone: one of the values of Tone is needed here, but a number was found"
    )]
    [InlineData(
        "[\"first\", \"second\"]",
        "[]",
        "(4,12) IMR2105 lines: the list has no elements; at least 1 is needed"
    )]
    [InlineData(
        "\"second\"",
        "\"second\",",
        "(4,31) IMR2001 lines: this is not JSON: a comma stands before the end of a list or an object; take it away"
    )]
    [InlineData(
        "{ \"title\": \"Two\" }",
        "{ \"number\": 2 }",
        "(12,13) IMR2006 parts[0].title: the object has no member 'title', which is required"
    )]
    [InlineData(
        "{ \"title\": \"One\", \"number\": 1 }",
        "[]",
        "(11,11) IMR2005 part: an object is needed here, but a list was found"
    )]
    [InlineData(
        "{ \"title\": \"Two\" }",
        "{ \"title\": \"Two\", \"$schema\": \"part.json\" }",
        "(12,31) IMR2003 parts[0].$schema: there is no member '$schema' here; the members are: title, number"
    )]
    [InlineData(
        "{ \"title\": \"Two\" }",
        "{ \"title\": \"Two\", \"a'b.\\u0007é\": 1 }",
        @"(12,31) IMR2003 parts[0]['a\'b.\u0007é']: there is no member 'a'b.�é' here;"
            + @" the members are: title, number"
    )]
    public void A_fault_is_reported_with_its_place_and_what_to_do(string right, string wrong, string expected)
    {
        var read = LetterJson.Read<Notice>(Notices.Utf8(Notices.Json.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Null(read.Value);
        Assert.Equal(expected, Line(read.Diagnostics[0]));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\\u200b \\u00ad")]
    [InlineData("\\ud80d\\udc30")]
    public void A_text_of_which_a_reader_sees_nothing_is_absent_where_it_may_be(string blank)
    {
        var json = Notices.Json.Replace("Good day", blank, StringComparison.Ordinal);

        Assert.Null(LetterJson.Read<Notice>(Notices.Utf8(json)).Value!.Greeting);
    }

    [Theory]
    [InlineData("", "(1,1) IMR2001 this is not JSON: the input holds no value")]
    [InlineData(
        "{\n  // hi\n}",
        "(2,3) IMR2001 this is not JSON: '/' begins nothing here, because JSON has no comments; take the comment away"
    )]
    [InlineData(
        "/* hi */ {}",
        "(1,1) IMR2001 this is not JSON: '/' begins nothing here, because JSON has no comments; take the comment away"
    )]
    [InlineData("[]", "(1,1) IMR2005 an object is needed here, but a list was found")]
    [InlineData(
        "\uFEFF{}",
        "(1,1) IMR2001 the file begins with a byte order mark, which JSON forbids; save it as UTF-8 without one"
    )]
    public void What_is_no_letter_at_all_is_an_error(string text, string expected) =>
        Assert.Equal(expected, Line(LetterJson.Read<Notice>(Notices.Utf8(text)).Diagnostics[0]));

    [Fact]
    public void What_follows_the_letter_is_an_error()
    {
        var diagnostics = LetterJson.Read<Notice>(Notices.Utf8(Notices.Json + " {}")).Diagnostics;
        Assert.Equal(
            "(13,3) IMR2001 this is not JSON: something follows the end of the letter",
            Line(Assert.Single(diagnostics))
        );
    }

    [Fact]
    public void A_text_that_is_not_UTF_8_is_an_error_at_its_first_wrong_byte()
    {
        var bytes = Notices.Utf8(Notices.Json);
        bytes[bytes.AsSpan().IndexOf("nn\""u8)] = 0xFF;
        Assert.Equal(
            "(2,13) IMR2001 the file is not UTF-8 here; save it as UTF-8",
            Line(Assert.Single(LetterJson.Read<Notice>(bytes).Diagnostics))
        );
        Assert.Equal(
            ModelRules.JsonSyntax,
            LetterJson
                .Read<Notice>(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Notices.Json)).ToArray())
                .Diagnostics[0]
                .Rule
        );
    }

    [Fact]
    public void A_text_that_is_too_deep_is_an_error()
    {
        var deep = Notices.Json.Replace(
            "\"Ann\"",
            new string('[', 10_000) + new string(']', 10_000),
            StringComparison.Ordinal
        );
        var diagnostic = LetterJson.Read<Notice>(Notices.Utf8(deep)).Diagnostics[^1];
        Assert.Equal(
            "(2,74) IMR2001 name: this is not JSON: objects and lists are nested more than 64 levels deep",
            Line(diagnostic)
        );
    }

    [Fact]
    public void A_text_that_is_too_large_is_an_error_and_is_not_read()
    {
        var large = new byte[100 * 1024 * 1024];
        large.AsSpan().Fill((byte)' ');

        var before = GC.GetAllocatedBytesForCurrentThread();
        var diagnostics = LetterJson.Read<Notice>(large).Diagnostics;

        Assert.Equal(
            "(1,1) IMR2002 the input has 104857600 bytes; a letter has at most 4194304",
            Line(Assert.Single(diagnostics))
        );
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }

    [Fact]
    public void Every_fault_of_a_file_is_reported_also_those_of_rules_before_the_text_breaks_off()
    {
        var wrong = Notices
            .Json.Replace("\"Ann\"", "7", StringComparison.Ordinal)
            .Replace("\"by-the-book\"", "\"loud\"", StringComparison.Ordinal)
            .Replace("\"number\": 3", "\"number\": x", StringComparison.Ordinal);

        Assert.Equal(
            ["name", "tone", "parts[1]"],
            LetterJson.Read<Notice>(Notices.Utf8(wrong)).Diagnostics.Select(static f => f.Member)
        );
    }

    [Fact]
    public void A_rule_across_fields_is_reported_at_its_field()
    {
        var read = LetterJson.Read<Notice>(
            Notices.Utf8(Notices.Json.Replace("2016-02-03", "2015-02-03", StringComparison.Ordinal))
        );

        Assert.NotNull(read.Value);
        Assert.Equal(
            "(6,12) TST001 reply: the reply is dated before the notice",
            Line(Assert.Single(read.Diagnostics))
        );
    }

    [Fact]
    public void Whatever_bytes_change_reading_never_fails_and_what_has_no_error_is_the_same_when_read_again() =>
        Property.Holds(
            Gen.Select(
                Gen.Int[0, Good.Length - 1],
                Gen.Byte,
                Gen.Int[0, 3],
                Gen.Int[0, 7].Select(static i => "\"\\{[,\0\u00ED\u00A0"[i]).Select(static c => (byte)c)
            ).Array[1, 4],
            count: 20_000,
            static changes =>
            {
                List<byte> bytes = [.. Good];
                foreach (var (at, any, kind, special) in changes)
                {
                    var index = Math.Min(at, bytes.Count - 1);
                    switch (kind)
                    {
                        case 0:
                            bytes[index] = any;
                            break;
                        case 1:
                            bytes[index] = special;
                            break;
                        case 2:
                            bytes.Insert(index, special);
                            break;
                        default:
                            bytes.RemoveAt(index);
                            break;
                    }
                }

                var read = LetterJson.Read<Notice>(bytes.ToArray());

                Assert.All(read.Diagnostics, static diagnostic => Assert.NotNull(diagnostic.Position));
                Assert.Equal(
                    read.Value is null,
                    read.Diagnostics.Any(static diagnostic => diagnostic.Rule.Severity == Severity.Error)
                );
                if (read.Value is { } letter)
                {
                    Assert.Equal(letter, LetterJson.Read<Notice>(LetterJson.Write(letter)).Value);
                }
            }
        );

    private static string Line(Diagnostic diagnostic)
    {
        var place = diagnostic.Member.Length == 0 ? "" : diagnostic.Member + ": ";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"({diagnostic.Line},{diagnostic.Column}) {diagnostic.Rule.Id} {place}{diagnostic.Message}"
        );
    }
}
