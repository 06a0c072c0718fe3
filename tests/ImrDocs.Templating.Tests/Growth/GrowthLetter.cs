using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Schema.Constraints;

namespace ImrDocs.Templating.Tests.Growth;

/// <summary>The letter of the templates that grow.</summary>
internal static class GrowthLetter
{
    /// <summary>The letter as it is declared in C#.</summary>
    public const string Source = """
        using ImrDocs.Declarations;
        using ImrDocs.RichTexts;

        namespace Growing;

        [Letter("determination")]
        public sealed partial record Letter
        {
            [DataOnly]
            public required partial string Name { get; init; }

            [DataOnly]
            public partial string? Nick { get; init; }

            [DataOnly]
            public required partial bool Flag { get; init; }

            [DataOnly]
            public required partial int Number { get; init; }

            [DataOnly, MinCount(1)]
            public required partial System.Collections.Generic.IReadOnlyList<string> Lines { get; init; }

            [DataOnly]
            public required partial RichText Rationale { get; init; }
        }
        """;

    public static LetterSchema Schema { get; } =
        new(
            "determination",
            new SectionSchema
            {
                Name = "Letter",
                Fields =
                [
                    Field("name", new TextType()),
                    Field("nick", new TextType(), isRequired: false),
                    Field("flag", new BooleanType()),
                    Field("number", new IntegerType()),
                    Field("lines", new ListType(new MinCountConstraint(1)) { Element = new TextType() }),
                    Field("rationale", new RichTextType()),
                ],
            }
        );

    private static FieldSchema Field(string name, FieldType type, bool isRequired = true) =>
        new()
        {
            Name = name,
            JsonName = name,
            TemplateName = name,
            Type = type,
            IsRequired = isRequired,
            IsNullable = !isRequired,
            IsDataOnly = true,
        };
}
