using ImrDocs.Templating.Functions;

namespace ImrDocs.Generators.Tests.Compiled.Generated;

/// <summary>Compiles each function of letters with each kind of argument, and holds it to the interpreter.</summary>
[Trait("Duration", "Long")]
public sealed class FunctionParityTests
{
    private static readonly string[] Texts =
    [
        "text",
        "'b c'",
        "hue",
        "whole",
        "3",
        "2.5",
        "fraction",
        "(text + 'c')",
        "$'{whole}c'",
        "(flag ? text : 'd')",
        "(maybetext ?? 'e')",
        "(flag ? maybetext : null)",
    ];

    private static readonly string[] Wholes =
    [
        "whole",
        "3",
        "(whole - 1)",
        "(-2)",
        "texts.size",
        "(maybewhole ?? 7)",
        "(flag ? 1 : whole)",
        "for.index",
    ];

    private static readonly string[] Numbers =
    [
        .. Wholes,
        "fraction",
        "2.5",
        "2.50m",
        "3000000000",
        "(whole / 4)",
        "(fraction * 2)",
        "(maybefraction ?? 1)",
        "(flag ? whole : fraction)",
        "(7 // 2)",
        "(whole % 3)",
    ];

    private static readonly string[] Days =
    [
        "day",
        "(date.parse '2016-02-29')",
        "(maybeday ?? day)",
        "(flag ? day : (date.parse '2016-02-29'))",
    ];

    private static readonly string[] Lists =
    [
        "texts",
        "wholes",
        "fractions",
        "flags",
        "days",
        "hues",
        "parts",
        "['a', text]",
        "[1, whole]",
        "[1.5]",
        "[2.5m, fraction]",
        "[whole, fraction]",
        "[day]",
        "[hue]",
        "[true]",
        "[[1], [whole]]",
        "[[1], wholes]",
        "(1..3)",
        "(0..<texts.size)",
        "(flag ? wholes : [1])",
        "(flag ? [text] : texts)",
        "(wholes | array.concat [1])",
        "[part]",
    ];

    private static readonly string[] Nothing =
    [
        "null",
        "maybetext",
        "maybewhole",
        "maybefraction",
        "maybeflag",
        "maybeday",
        "maybehue",
        "maybepart",
        "(texts | array.first)",
        "(flag ? maybewhole : null)",
    ];

    private static readonly string[] Values =
    [
        .. Texts,
        .. Numbers,
        .. Days,
        .. Lists,
        "true",
        "flag",
        "part",
        "maybepart",
    ];

    /// <summary>The functions that do not call another.</summary>
    internal static IEnumerable<AllowedFunction> Callable =>
        FunctionTable.Allowed.Where(static function => !function.CallsAnother);

    [Fact]
    public void Each_function_writes_what_the_interpreter_writes_for_each_kind_of_argument()
    {
        var functions = Effort.Among([.. Callable]);
        var letters = functions.Select(Letter).ToList();
        Assert.All(letters, static letter => Assert.True(letter.IsRight, letter.ToString()));

        var compiled = LetterOfEveryType.Compare(letters);

        Assert.Equal(
            functions.Where(static function => function.Compiled != CompiledForm.Interpreted),
            functions.Where((_, i) => compiled.Contains(letters[i]))
        );
    }

    /// <summary>A letter of all calls of the function that pass the check, each printed.</summary>
    internal static GeneratedLetter Letter(AllowedFunction function)
    {
        var forms = new PrintForms();
        var prints = Calls(function).Select(call => forms.Find(call, static print => Letter(print).IsRight));
        return Letter(string.Concat(prints.OfType<string>().Select(static print => $" q {print}")));
    }

    private static GeneratedLetter Letter(string prints) =>
        LetterOfEveryType.Of(
            KeyValuePair.Create("layout.scriban-md", $"{{{{ for i in 1..2 }}}} a {prints} b {{{{ end }}}}")
        );

    // Each argument in all its kinds beside the first kind of every other one, and the optional ones also left out.
    private static IEnumerable<string> Calls(AllowedFunction function)
    {
        string[][] kinds = [.. function.Parameters.Select(static parameter => Arguments(parameter.Kind))];

        // Sections that a field orders are left to the interpreter.
        var most = function.Name == "array.sort" ? 1 : kinds.Length;
        for (var count = function.MinCount; count <= most; count++)
        {
            for (var varied = 0; varied < count; varied++)
            {
                foreach (var argument in kinds[varied].Where(argument => !IsInterpreted(function.Name, argument)))
                {
                    var given = kinds.Take(count).Select((kind, i) => i == varied ? argument : kind[0]);
                    yield return $"({function.Name} {string.Join(' ', given)})";
                }
            }
        }
    }

    private static bool IsInterpreted(string function, string argument) =>
        function == "array.uniq" && argument.StartsWith("[[", StringComparison.Ordinal);

    private static string[] Arguments(ParameterKind kind) =>
        kind switch
        {
            ParameterKind.Text => Texts,
            ParameterKind.PlainText => ["'Green'", "text", "('v')"],
            ParameterKind.Number => Numbers,
            ParameterKind.WholeNumber => Wholes,
            ParameterKind.Date => Days,
            ParameterKind.List or ParameterKind.ListOfTexts => Lists,
            ParameterKind.ListOfPlainTexts or ParameterKind.ListOfOrdered => Lists,
            ParameterKind.Value => Values,
            ParameterKind.Optional => [.. Nothing, .. Values],
            ParameterKind.WrittenDate => ["'2016-12-09'", "('2016-12-09')"],
            ParameterKind.DateFormat => ["'%m/%d/%Y'", "('%e %B')"],
            ParameterKind.NumberFormat => ["'N2'", "('0.0')"],
            ParameterKind.Pattern => ["'[0-9]+'", "('v')"],
            ParameterKind.Divisor => ["3", "(2)", "2.5", "2m"],
            ParameterKind.Count => ["5", "(2)", "0"],
            ParameterKind.WholeFromZero => ["texts.size", "3", "0", "for.index", "21", "112", "1000000"],
            ParameterKind.FilledList => [.. Lists, "['a']", "[part, part]"],
            ParameterKind.GroupingFieldName => ["'title'"],
            ParameterKind.Flag => ["true", "false"],
            ParameterKind.ListOfDates => ["days", "[day]", "(flag ? days : [day, day])"],
            ParameterKind.Decimals => ["1", "(0)"],
            ParameterKind.Index => ["0", "(1)", "-1"],
            ParameterKind.TextToFind => ["'b'", "text", "(text + 'c')"],
            ParameterKind.ListOfSections => ["parts", "(parts | array.reverse)"],
            ParameterKind.Counted => [.. Lists, "text", "'abc'"],
            ParameterKind.FieldName or ParameterKind.OrderedFieldName => ["'title'"],
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of parameters."),
        };
}
