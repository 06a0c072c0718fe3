using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ImrDocs.RichTexts;
using ImrDocs.Templating.Functions;
using ImrDocs.Templating.Schema;
using ImrDocs.Tracing;

namespace ImrDocs.Verification.Coverage.Proposals;

/// <summary>
/// Gives values of a letter's fields that are plainly not real ones, and those that its templates compare with.
/// </summary>
/// <param name="points">The points; what they ask names the values.</param>
internal sealed partial class SyntheticValues(IReadOnlyList<WordingPoint> points)
{
    private const int MostElements = 100;

    private static readonly string[] SizeFunctions =
    [
        .. FunctionTable.Allowed.Where(static function => function.IsSize).Select(static function => function.Name),
    ];

    private readonly Dictionary<FieldSchema, string?> _texts = [];

    /// <summary>The fields for which no text was found that their constraints allow.</summary>
    public IReadOnlyList<FieldSchema> WithoutText =>
        [.. _texts.Where(static text => text.Value is null).Select(static text => text.Key)];

    /// <summary>The least value of a field: only what is required, in as few elements as can be.</summary>
    public JsonNode Least(FieldSchema field) => Least(field, field.Type);

    /// <summary>The least section: only what is required.</summary>
    public JsonObject Least(SectionSchema section) =>
        new(
            section
                .Fields.Where(static field => field is { IsRequired: true, IsComputed: false })
                .Select(field => KeyValuePair.Create<string, JsonNode?>(field.JsonName, Least(field)))
        );

    /// <summary>An element of a list.</summary>
    public JsonNode Element(FieldSchema field, ListType list) => Least(field, list.Element);

    /// <summary>Other values of a field that a letter may say in another way.</summary>
    public IEnumerable<JsonNode> Others(FieldSchema field) =>
        field.Type switch
        {
            BooleanType => [true, false],
            EnumType choice => choice
                .Members.Take(10)
                .Select(static member => (JsonNode)JsonValue.Create(member.WireName)),
            DateType => Texts(field)
                .Where(IsDate)
                .SelectMany(static text => new[] { text, Shift(text, -1), Shift(text, 1) })
                .Select(static text => (JsonNode)JsonValue.Create(text)),
            IntegerType or DecimalType => Numbers(field)
                .Append(0)
                .Append(1)
                .SelectMany(static number => new[] { number - 1, number, number + 1 })
                .Distinct()
                .Select(static number => (JsonNode)JsonValue.Create(number)),
            TextType => Texts(field).Select(static text => (JsonNode)JsonValue.Create(text)),
            _ => [],
        };

    /// <summary>The sizes of a list, from 3, that templates ask for, and those beside them.</summary>
    public IEnumerable<int> Counts(FieldSchema field) =>
        Asked(field)
            .Where(text =>
                text.Contains(field.TemplateName + ".size", StringComparison.Ordinal)
                || SizeFunctions.Any(name => text.Contains(name, StringComparison.Ordinal))
            )
            .SelectMany(static text => Number().Matches(text))
            .Select(static match => decimal.Parse(match.Value, NumberStyles.Number, CultureInfo.InvariantCulture))
            .Where(static number => number <= MostElements)
            .SelectMany(static number => new[] { (int)number - 1, (int)number, (int)number + 1 })
            .Where(static count => count > 2)
            .Distinct();

    private JsonNode Least(FieldSchema field, FieldType type) =>
        type switch
        {
            SectionType section => Least(section.Section),
            ListType list => new JsonArray([
                .. Enumerable.Range(0, list.MinCount).Select(_ => Least(field, list.Element)),
            ]),
            EnumType choice => JsonValue.Create(
                choice.Members.Any(member => member.WireName == field.Example)
                    ? field.Example!
                    : choice.Members[0].WireName
            ),
            BooleanType => JsonValue.Create(false),
            DateType => JsonValue.Create(field.Example is { } date && IsDate(date) ? date : "2016-01-01"),
            IntegerType integer => JsonValue.Create(
                long.TryParse(field.Example, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : integer.Minimum ?? Math.Min(1, integer.Maximum ?? 1)
            ),
            DecimalType value => JsonValue.Create(
                decimal.TryParse(field.Example, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : value.Minimum ?? Math.Min(1, value.Maximum ?? 1)
            ),
            TextType text => JsonValue.Create(Text(field, text)),
            RichTextType => JsonValue.Create(
                Example(field) is { } example && RichText.TryParse(example, out _, out _)
                    ? example
                    : RichText.OfWords(Words(field)).ToString()
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a type of fields."),
        };

    // A text that breaks a rule of its field is in no case that is proposed.
    private string Text(FieldSchema field, TextType type)
    {
        if (!_texts.TryGetValue(field, out var text))
        {
            text = Example(field) ?? Made(field, type);
            _texts.Add(field, text);
        }

        return text ?? "-";
    }

    private static string? Made(FieldSchema field, TextType type)
    {
        var constraints = type.Constraints.Items;
        var expression = constraints
            .Select(static constraint => constraint.Expression)
            .FirstOrDefault(static expression => expression is not null);
        var text = expression is null ? Words(field) : PatternText.Of(expression, type.MinLength, type.MaxLength);
        if (text is null)
        {
            return null;
        }

        var adapted = constraints.Aggregate(text, static (text, constraint) => constraint.Adapt(text));
        return constraints.All(constraint => constraint.Allows(adapted)) ? adapted : null;
    }

    private static string Words(FieldSchema field) =>
        $"Synthetic {field.Label ?? field.TemplateName.Replace('_', ' ')}";

    // A field of texts has an example of its list.
    private static string? Example(FieldSchema field) =>
        field is { Type: ListType, Example: { } list } && Quoted().Match(list) is { Success: true } first
            ? first.Groups[1].Value
            : field.Example;

    private IEnumerable<string> Texts(FieldSchema field) =>
        Asked(field)
            .SelectMany(static text => Literal().Matches(text))
            .Select(static match => match.Groups[1].Value)
            .Where(static text => text.Length > 0)
            .Distinct();

    private IEnumerable<decimal> Numbers(FieldSchema field) =>
        Asked(field)
            .SelectMany(static text => Number().Matches(text))
            .Select(static match => decimal.Parse(match.Value, NumberStyles.Number, CultureInfo.InvariantCulture))
            .Distinct();

    private IEnumerable<string> Asked(FieldSchema field) =>
        points
            .Where(static point =>
                point.Kind is WordingPointKind.Condition or WordingPointKind.Operand or WordingPointKind.Branch
            )
            .Select(static point => $"{point.Subject} {(point.Kind == WordingPointKind.Branch ? point.Outcome : "")}")
            .Where(text => text.Contains(field.TemplateName, StringComparison.Ordinal))
            .Distinct();

    private static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Shift(string date, int days) =>
        DateOnly
            .ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            .AddDays(days)
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex("\"([^\"\\\\]+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("'([^']*)'|\"([^\"]*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"(?<![\w.'])\d+(\.\d+)?")]
    private static partial Regex Number();
}
