using System.Text.Json;
using ImrDocs.Json;
using ImrDocs.Models;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Tests.Redaction;

public class SensitiveSchemaTests
{
    [Fact]
    public void The_JSON_Schema_marks_the_fields_that_are_sensitive()
    {
        using var schema = JsonDocument.Parse(JsonSchema.Write(SchemaOf<Claim>()));
        var marked = schema
            .RootElement.GetProperty("properties")
            .EnumerateObject()
            .Where(static field => field.Value.TryGetProperty("x-sensitive", out var mark) && mark.GetBoolean());

        Assert.Equal(
            [
                "number",
                "patient",
                "diagnoses",
                "witnesses",
                "injuredOn",
                "amount",
                "visits",
                "isMinor",
                "tone",
                "nickname",
            ],
            marked.Select(static field => field.Name)
        );
    }

    [Fact]
    public void Something_is_sensitive_in_a_letter_when_it_is_in_one_of_its_sections()
    {
        var section = SchemaOf<Claim>().Root.Fields.Single(static field => field.Name == "Events").Type;

        Assert.True(Sensitivity.IsIn(SchemaOf<Claim>().Root));
        Assert.True(Sensitivity.IsIn(((SectionType)((ListType)section).Element).Section));
        Assert.False(Sensitivity.IsIn(SchemaOf<Letters.Notice>().Root));
    }

    private static LetterSchema SchemaOf<T>()
        where T : class, ILetter<T> => T.LetterSchema;
}
