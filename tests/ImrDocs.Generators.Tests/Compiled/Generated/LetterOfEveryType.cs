using ImrDocs.Templating.Schema;
using ImrDocs.Tests.Soundness;

namespace ImrDocs.Generators.Tests.Compiled.Generated;

/// <summary>A letter with a field of every type.</summary>
internal static class LetterOfEveryType
{
    private const int Cases = 3;

    private static readonly EnumType Choices = new()
    {
        Name = "Hue",
        Members = [new EnumMember("red", "red", "Deep red"), new EnumMember("green", "green", "Green")],
    };

    private static readonly SectionSchema Part = new()
    {
        Name = "Part",
        Fields = [Field("title", new TextType()), Field("number", new IntegerType(), isNullable: true)],
    };

    private static readonly (string Name, FieldType Type)[] Types =
    [
        ("text", new TextType()),
        ("rich", new RichTextType()),
        ("whole", new IntegerType()),
        ("fraction", new DecimalType()),
        ("flag", new BooleanType()),
        ("day", new DateType()),
        ("hue", Choices),
        ("part", new SectionType(static () => Part)),
    ];

    /// <summary>The fields: each type required, optional as <c>maybe_text</c>, and as a list as <c>texts</c>.</summary>
    public static LetterSchema Schema { get; } =
        new(
            "generated",
            new SectionSchema
            {
                Name = "Root",
                Fields =
                [
                    .. Types.Select(static type => Field(type.Name, type.Type)),
                    .. Types.Select(static type => Field("maybe" + type.Name, type.Type, isNullable: true)),
                    .. Types.Select(static type => Field(type.Name + "s", new ListType { Element = type.Type })),
                ],
            }
        );

    /// <summary>A letter of the files and of a title.</summary>
    public static GeneratedLetter Of(params IEnumerable<KeyValuePair<string, string>> files)
    {
        var generation = new SchemaGeneration(new Random(Cases));
        Dictionary<string, string> all = new(files) { ["title.scriban-txt"] = "t", ["running-head.scriban-txt"] = "t" };
        var cases = Enumerable.Range(0, Cases).Select(_ => CaseJson.Of(generation.Model(Schema.Root)));
        return new(Schema, all, [.. cases]);
    }

    /// <summary>Holds letters to the interpreter. Returns those that were compiled.</summary>
    public static IReadOnlyList<GeneratedLetter> Compare(IReadOnlyList<GeneratedLetter> letters)
    {
        List<GeneratedLetter> compiled = [];
        foreach (var (letter, parity) in letters.Zip(GeneratedLetter.Compare(letters)))
        {
            if (parity.Difference is { } difference)
            {
                var (smallest, shown) = SmallerLetters.Shrink(letter, difference);
                Assert.Fail($"{smallest}\n--- case\n{shown}");
            }

            if (parity.Compiled > 0)
            {
                compiled.Add(letter);
            }
        }

        return compiled;
    }

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
