using System.Collections;
using System.Globalization;
using ImrDocs.Templating.Schema;
using ImrDocs.Values;
using static ImrDocs.Tests.Soundness.Calls.FunctionCall;

namespace ImrDocs.Tests.Soundness.Calls;

/// <summary>Generates calls of functions that take a list.</summary>
internal sealed class ListCalls(Random random)
{
    /// <summary>
    /// A call on a list of such elements; <paramref name="other"/> is a value that may be of their type.
    /// </summary>
    public FunctionCall Next(ListType list, Expression other)
    {
        var count = random.Next(3);
        return random.Next(24) switch
        {
            22 or 23 when list.MinCount > 0 => First(list),
            20 => Sentence("and", random.Next(2) == 0),
            21 => Sentence("or", random.Next(2) == 0),
            16 when list.Element is TextType => EachText("string.upcase", static text => text.ToUpperInvariant()),
            17 when list.Element is TextType => EachText("string.strip", TextCalls.Stripped),
            18 when list.Element is TextType => Same(list, "array.filter @string.whitespace", static items =>
                items.Where(item => TextCalls.IsBlank((string)item))
            ),
            19 when list.Element is TextType => new(
                "array.any @string.contains 'v1'",
                new BooleanType(),
                static value => Items(value).Any(static item => ((string)item).Contains("v1", StringComparison.Ordinal))
            ),
            14 when list.Element is IntegerType => new($"array.contains {Number(count)}", new BooleanType(), value =>
                Items(value).Any(item => Convert.ToInt64(item, CultureInfo.InvariantCulture) == count)
            ),
            0 => new("array.size", new IntegerType(), static value => (long)Items(value).Count),
            1 => new("object.size", new IntegerType(), static value => (long)Items(value).Count),
            2 => Same(list, "array.reverse", static items => items.Reverse()),
            3 => Same(list, $"array.limit {Number(count)}", items => items.Take(count)),
            4 => Same(list, $"array.offset {Number(count)}", items => items.Skip(count)),
            5 => Same(list, "array.compact", static items => items),
            6 => Same(list, "array.uniq", static items => items.Distinct()),
            7 => Same(list, "array.sort", Sorted),
            8 when other.Type is ListType => new($"array.concat ({other.Source})", list, (value, run) =>
                new List<object>([.. Items(value), .. Items(ValueMeaning.Present(other, run))])
            ),
            9 when other.Type is ListType => new($"array.add_range ({other.Source})", list, (value, run) =>
                new List<object>([.. Items(value), .. Items(ValueMeaning.Present(other, run))])
            ),
            10 when other.Type is not ListType => new($"array.add ({other.Source})", list, (value, run) =>
                new List<object>([.. Items(value), ValueMeaning.Present(other, run)])
            ),
            12 => Same(list, $"array.remove_at {Number(count)}", items => items.Where((_, i) => i != count)),
            13 when other.Type is not ListType => new($"array.insert_at 0 ({other.Source})", list, (value, run) =>
                new List<object>([ValueMeaning.Present(other, run), .. Items(value)])
            ),
            11 when list.Element is TextType => new("array.contains 'v1'", new BooleanType(), static value =>
                Items(value).Contains("v1")
            ),
            _ => new("array.join '; '", new TextType(), static value =>
                string.Join("; ", Items(value).Select(ValueMeaning.WrittenOf))
            ),
        };
    }

    private static FunctionCall Sentence(string word, bool serialComma) =>
        new($"english.{word}_list{(serialComma ? "" : " serial_comma:false")}", new TextType(), value =>
        {
            string[] texts = [.. Items(value).Select(ValueMeaning.WrittenOf)];
            return texts.Length < 3
                ? string.Join($" {word} ", texts)
                : string.Join(", ", texts[..^1]) + (serialComma ? ", " : " ") + $"{word} {texts[^1]}";
        });

    private static FunctionCall EachText(string function, Func<string, string> meaning) =>
        new($"array.each @{function}", new ListType { Element = new TextType() }, value =>
            Items(value).Select(item => (object)meaning((string)item)).ToList()
        );

    /// <summary>
    /// A field that each section of a list has, or the sections in the order of one; null where no field is for that.
    /// </summary>
    public FunctionCall? NextOfSections(ListType list, SectionType sections)
    {
        var fields = sections.Section.Fields.Where(static field => !field.IsNullable).ToList();
        if (random.Next(2) == 0)
        {
            fields = [.. fields.Where(static f => f.Type is TextType or IntegerType or DecimalType or DateType)];
            return fields.Count == 0
                ? null
                : Sorted(list, fields[random.Next(fields.Count)].TemplateName, random.Next(3));
        }

        return fields.Count == 0 ? null : Mapped(list, fields[random.Next(fields.Count)]);
    }

    /// <summary>The first or the last element, which may not be there.</summary>
    public Expression Element(Expression list, ListType type)
    {
        var isFirst = random.Next(2) == 0;
        return new($"{list.Source} | array.{(isFirst ? "first" : "last")}", type.Element, true, run =>
            ValueMeaning.Present(list, run) is var value && isFirst
                ? Items(value).FirstOrDefault()
                : Items(value).LastOrDefault()
        );
    }

    /// <summary>The first element of a list that a test, or its declaration, says to be there.</summary>
    public static FunctionCall First(ListType list) =>
        new("lists.first", list.Element, static value =>
            Items(value) is [var first, ..]
                ? first
                : throw new MeaninglessException("an empty list has no first element")
        );

    private static IList<object> Items(object list) => [.. ((IEnumerable)list).Cast<object>()];

    private static FunctionCall Same(ListType list, string source, Func<IList<object>, IEnumerable<object>> meaning) =>
        new(source, list, value => new List<object>(meaning(Items(value))));

    private static FunctionCall Mapped(ListType list, FieldSchema field) =>
        new($"array.map '{field.TemplateName}'", list with { Element = field.Type }, value =>
            Items(value).Cast<GeneratedSection>().Select(section => section[field.TemplateName]!).ToList()
        );

    private static FunctionCall Sorted(ListType list, string field, int form) =>
        form switch
        {
            0 => Same(list, $"array.sort '{field}'", items => items.OrderBy(item => Of(item, field), InOrder)),
            1 => Same(list, $"lists.sorted_by '{field}'", items => items.OrderBy(item => Of(item, field), InOrder)),
            _ => Same(list, $"lists.sorted_by '{field}' descending:true", items =>
                items.OrderByDescending(item => Of(item, field), InOrder)
            ),
        };

    private static object? Of(object section, string field) => ((GeneratedSection)section)[field];

    private static readonly Comparer<object?> InOrder = Comparer<object?>.Create(
        static (a, b) =>
            a is string text && b is string other
                ? string.CompareOrdinal(text, other)
                : Comparer.DefaultInvariant.Compare(a, b)
    );

    private static IEnumerable<object> Sorted(IList<object> items) =>
        items.Any(static item => item is Choice or GeneratedSection or bool)
            ? throw new MeaninglessException("what has no order is sorted")
            : items.OrderBy(static item => item, InOrder);
}
