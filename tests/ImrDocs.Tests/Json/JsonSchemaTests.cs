using System.Text.Json.Nodes;
using ImrDocs.Json;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Schema.Constraints;

namespace ImrDocs.Tests.Json;

public sealed class JsonSchemaTests
{
    [Fact]
    public void Constraints_of_different_kinds_state_keywords_side_by_side() =>
        Assert.Equal(
            """{"type":"string","minLength":2,"maxLength":9,"pattern":"^(?:a+)$"}""",
            Property(
                new TextType(new MinLengthConstraint(2), new MaxLengthConstraint(9), new PatternConstraint("a+", "a"))
            )
        );

    [Fact]
    public void Two_constraints_with_the_same_keyword_must_both_hold() =>
        Assert.Equal(
            """{"type":"string","pattern":"^(?:a+)$","allOf":[{"pattern":"^(?:..)$"}]}""",
            Property(new TextType(new PatternConstraint("a+", "a"), new PatternConstraint("..", "two")))
        );

    [Fact]
    public void Counts_are_with_the_list_and_ranges_with_its_elements() =>
        Assert.Equal(
            """{"type":"array","minItems":1,"items":{"type":"integer","minimum":-1,"maximum":4}}""",
            Property(new ListType(new MinCountConstraint(1)) { Element = new IntegerType(new RangeConstraint(-1, 4)) })
        );

    private static string Property(FieldType type)
    {
        var field = new FieldSchema
        {
            Name = "A",
            JsonName = "a",
            TemplateName = "a",
            Type = type,
        };
        var schema = JsonSchema.Write(new("letter", new() { Name = "Letter", Fields = [field] }));
        return JsonNode.Parse(schema)!["properties"]!["a"]!.ToJsonString(
            new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );
    }
}
