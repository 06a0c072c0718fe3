using System.Text;
using ImrDocs.Json;
using ImrDocs.RichTexts;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.RichTexts;

/// <summary>Rich text in JSON.</summary>
public class RichTextJsonTests
{
    [Fact]
    public void A_value_is_read_and_written_as_Markdown()
    {
        var read = Read("""{ "name": "Ann", "rationale": "a *b*\n\n* c", "findings": ["d", "1) e"] }""");

        Assert.Empty(read.Diagnostics);
        Assert.Equal(RichText.Parse("a *b*\n\n- c"), read.Value!.Rationale);
        Assert.Equal([RichText.Parse("d"), RichText.Parse("1. e")], read.Value.Findings);
        Assert.Equal(
            """
            {
              "name": "Ann",
              "rationale": "a *b*\n\n- c",
              "findings": [
                "d",
                "1. e"
              ],
              "grounds": []
            }

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(LetterJson.Write(read.Value))
        );
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\" \\n\\u200b\"")]
    public void A_blank_value_is_absent_where_it_is_optional(string json) =>
        Assert.Null(Read($$"""{ "name": "Ann", "rationale": "a", "remarks": {{json}} }""").Value!.Remarks);

    [Theory]
    [InlineData(
        "\" \"",
        "(1,31) IMR2101 rationale: the text is blank; say something or, where the field is optional, leave it out"
    )]
    [InlineData("3", "(1,31) IMR2005 rationale: a text is needed here, but a number was found")]
    [InlineData(
        "\"a\\n\\n# b\"",
        "(1,37) IMR2107 rationale: line 3, column 1 of the text: a rich text has no headings; write '**words**' for a "
            + "line in bold, or '\\#' where the sign is meant"
    )]
    [InlineData(
        "\"\u00E9\uD83D\uDE00\\u00e9 \\\"<b>\"",
        "(1,44) IMR2107 rationale: line 1, column 7 of the text: a rich text has no HTML; say it in Markdown, or write "
            + "'\\<' where the sign is meant"
    )]
    [InlineData(
        "\"a\\u0007\"",
        "(1,33) IMR2102 rationale: line 1, column 2 of the text: it holds the control character U+0007, which cannot "
            + "be printed; remove it"
    )]
    public void An_error_has_its_place_in_the_text_and_in_the_file(string json, string diagnostic) =>
        Assert.Equal(
            diagnostic,
            string.Join(
                "\n",
                Read($$"""{ "name": "Ann", "rationale": {{json}} }""")
                    .Diagnostics.Select(static d =>
                        $"({d.Position!.Value.Line},{d.Position.Value.Column}) {d.Rule.Id} {d.Member}: {d.Message}"
                    )
            )
        );

    [Fact]
    public void All_errors_are_reported_at_once_and_reading_goes_on()
    {
        var read = Read("""{ "name": 1, "rationale": "# a\n\n`b`", "findings": ["c", "> d"] }""");

        Assert.Null(read.Value);
        Assert.Equal(
            ["name", "rationale", "rationale", "findings[1]"],
            read.Diagnostics.Select(static diagnostic => diagnostic.Member)
        );
    }

    [Fact]
    public void A_message_of_a_sensitive_value_quotes_nothing_of_it()
    {
        var read = Read("""{ "name": "Ann", "rationale": "a", "history": "b\ufffe" }""");

        Assert.Equal(
            "line 1, column 2 of the text: it holds the noncharacter, which cannot be printed; remove it",
            Assert.Single(read.Diagnostics).Message
        );
    }

    [Fact]
    public void The_schema_says_that_it_is_Markdown()
    {
        var schema = JsonSchema.Write(OpinionSchema.Letter);

        Assert.Contains(
            """
                  "examples": [
                    "The kit is **needed**."
                  ],
                  "type": "string",
                  "contentMediaType": "text/markdown"
            """.ReplaceLineEndings("\n"),
            schema,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_set_in_code_is_a_rich_text_already()
    {
        var opinion = new Opinion { Name = "Ann", Rationale = RichText.Parse("a") };

        Assert.Empty(opinion.Validate());
        Assert.Equal(opinion, opinion with { Rationale = RichText.Parse("a\n") });
        Assert.NotEqual(opinion, opinion with { Rationale = RichText.Parse("b") });
        Assert.Throws<ArgumentNullException>(() => opinion with { Rationale = null! });
    }

    private static JsonReadResult<Opinion> Read(string json) => LetterJson.Read<Opinion>(Encoding.UTF8.GetBytes(json));

    // The schema that the generator writes.
    private static class OpinionSchema
    {
        public static ImrDocs.Templating.Schema.LetterSchema Letter => Of<Opinion>();

        private static ImrDocs.Templating.Schema.LetterSchema Of<T>()
            where T : class, ImrDocs.Models.ILetter<T> => T.LetterSchema;
    }
}
