using ImrDocs.Generators.Tests.Compiled.Generated;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Schema.Constraints;

namespace ImrDocs.Generators.Tests.Functions;

/// <summary>The case that the examples of functions read, and letters of its kind.</summary>
internal static class ExampleCase
{
    /// <summary>The case as the reference shows it.</summary>
    public const string Json = """
        {
          "name": "Ana Ruiz",
          "code": "mri-72-a",
          "visits": 3,
          "amount": 1234.5,
          "sent_on": "2016-12-09",
          "days_off": ["2016-12-26"],
          "cities": ["Oakland", "Fresno", "Oakland"],
          "members": [{ "title": "Lee", "role": "chair" }, { "title": "Cho" }]
        }
        """;

    private static readonly SectionSchema Member = new()
    {
        Name = "Member",
        Fields = [Field("title", new TextType()), Field("role", new TextType(), isNullable: true)],
    };

    private static readonly LetterSchema Schema = new(
        "generated",
        new SectionSchema
        {
            Name = "Root",
            Fields =
            [
                Field("name", new TextType()),
                Field("nickname", new TextType(), isNullable: true),
                Field("code", new TextType()),
                Field("visits", new IntegerType()),
                Field("amount", new DecimalType()),
                Field("sent_on", new DateType()),
                Field("days_off", new ListType { Element = new DateType() }),
                Field("cities", new ListType(new MinCountConstraint(1)) { Element = new TextType() }),
                Field(
                    "members",
                    new ListType(new MinCountConstraint(1)) { Element = new SectionType(static () => Member) }
                ),
            ],
        }
    );

    /// <summary>A letter in which an example stands between two words.</summary>
    public static GeneratedLetter Letter(string example) =>
        new(
            Schema,
            new Dictionary<string, string>
            {
                ["layout.scriban-md"] = $"so {example} then\n",
                ["title.scriban-txt"] = "t",
                ["running-head.scriban-txt"] = "t",
            },
            [Json]
        );

    private static FieldSchema Field(string name, FieldType type, bool isNullable = false) =>
        new()
        {
            Name = name,
            JsonName = name,
            TemplateName = name,
            Type = type,
            IsNullable = isNullable,
            IsDataOnly = true,
        };
}
