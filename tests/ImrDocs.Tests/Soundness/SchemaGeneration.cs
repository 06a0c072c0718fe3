using System.Globalization;
using ImrDocs.RichTexts;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Schema.Constraints;
using ImrDocs.Values;

namespace ImrDocs.Tests.Soundness;

/// <summary>Generates schemas of letters, and valid data for them.</summary>
/// <param name="random">What chooses.</param>
/// <param name="hasSensitive">Whether some fields are declared sensitive.</param>
/// <param name="hasMarks">Whether texts hold marks that a reader does not see, also at their edges.</param>
internal sealed class SchemaGeneration(Random random, bool hasSensitive = false, bool hasMarks = false)
{
    private static readonly string[] Marks = ["\u200e", "\u202e", "\u200b", "\u00ad", "\u2060 \u200d"];

    private const int MaxDepth = 2;
    private int _names;

    public LetterSchema Letter() => new("generated", Section(MaxDepth));

    /// <summary>
    /// Data that the schema allows: what can be absent often is, and lists have from their least number to three
    /// elements.
    /// </summary>
    public GeneratedSection Model(SectionSchema section) =>
        new(
            section,
            section.Fields.ToDictionary(
                static field => field.TemplateName,
                field => field.IsNullable && random.Next(2) == 0 ? null : Value(field.Type)
            )
        );

    private SectionSchema Section(int depth)
    {
        var fields = Enumerable.Range(0, random.Next(3, 7)).Select(_ => Field(depth)).ToList();
        return new() { Name = Name("S"), Fields = fields };
    }

    private FieldSchema Field(int depth)
    {
        var name = Name("f");
        var type = Type(depth, canBeList: true);
        return new()
        {
            Name = name,
            JsonName = name,
            TemplateName = name,
            Type = type,
            IsNullable = type is not ListType && random.Next(3) == 0,
            IsDataOnly = true,
            IsSensitive = hasSensitive && random.Next(3) == 0,
        };
    }

    private FieldType Type(int depth, bool canBeList)
    {
        switch (random.Next(canBeList ? 10 : 7))
        {
            case 0:
                return new IntegerType();
            case 1:
                return new DecimalType();
            case 2:
                return new BooleanType();
            case 3:
                return new DateType();
            case 4:
                return new EnumType
                {
                    Name = Name("E"),
                    Members =
                    [
                        .. Enumerable
                            .Range(0, random.Next(1, 4))
                            .Select(_ => Name("m"))
                            .Select(static name => new EnumMember(name, name, "Label" + name)),
                    ],
                };
            case 5 when depth > 0:
                var section = Section(depth - 1);
                return new SectionType(() => section);
            case 6 when random.Next(4) == 0:
                return new RichTextType();
            case >= 7:
                var element = Type(depth, canBeList: false);
                return random.Next(2) == 1
                    ? new ListType(new MinCountConstraint(1)) { Element = element }
                    : new ListType { Element = element };
            default:
                return new TextType();
        }
    }

    private object Value(FieldType type) =>
        type switch
        {
            TextType => Text(),
            RichTextType => RichText(),
            IntegerType => (long)random.Next(0, 40),
            DecimalType => random.Next(0, 4000) / 100m,
            BooleanType => random.Next(2) == 0,
            DateType => new DateTime(2016, 1, 1).AddDays(random.Next(0, 2000)),
            EnumType choice => new Choice(choice, choice.Members[random.Next(choice.Members.Count)]),
            SectionType section => Model(section.Section),
            ListType list => new TemplateList([
                .. Enumerable.Range(0, random.Next(list.MinCount, 4)).Select(_ => Value(list.Element)),
            ]),
            _ => throw new NotSupportedException(type.GetType().Name),
        };

    // Of one paragraph and of two, which a reader reads like the words of any letter.
    private RichText RichText() =>
        ImrDocs.RichTexts.RichText.Parse(Name("v") + (random.Next(2) == 0 ? " two Words" : "\n\n" + Name("v")));

    // Of one word and of several, with what functions of texts change.
    private string Text()
    {
        var text =
            Name("v")
            + random.Next(6) switch
            {
                0 => " two Words",
                1 => "-B1a",
                2 => " é zz wo",
                3 => "B",
                _ => "",
            };
        return hasMarks
            ? random.Next(6) switch
            {
                0 => Mark() + text,
                1 => text + Mark(),
                2 => text.Insert(1, Mark()),
                _ => text,
            }
            : text;
    }

    private string Mark() => Marks[random.Next(Marks.Length)];

    private string Name(string prefix) => prefix + (_names++).ToString(CultureInfo.InvariantCulture);
}
