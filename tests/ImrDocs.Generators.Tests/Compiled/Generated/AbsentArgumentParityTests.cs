using System.Globalization;

namespace ImrDocs.Generators.Tests.Compiled.Generated;

/// <summary>Compiles calls that give less than others, and holds them to the interpreter.</summary>
[Trait("Duration", "Long")]
public sealed class AbsentArgumentParityTests
{
    private const string Layout = "layout.scriban-md";

    // Ways to read an argument that may be absent: it is P, what prints it is PRINT, and Z is a variable of its own.
    private static readonly string[] Tests =
    [
        "{{ if P }}PRINT{{ end }} c",
        "{{ if P }}PRINT{{ else }}d{{ end }} c",
        "{{ if !P }}d{{ else }}PRINT{{ end }} c",
        "{{ if P != null }}PRINT{{ end }} c",
        "{{ if P == null }}d{{ else }}PRINT{{ end }} c",
        "{{ if (null == (P)) || !(P) }}d{{ else }}PRINT{{ end }} c",
        "{{ if P && flag }}PRINT{{ end }} c",
        "{{ if flag && P }}PRINT{{ end }} c",
        "{{ while P }}PRINT{{ break; end }} c",
        "{{ if (P ? flag : (flag && P)) }}d{{ end }} c",
        "{{ if P?.title }}d{{ end }} {{ P?.title ?? 'e' }} c",
        "{{ P | object.default 'd' }} c",
        "{{ P ?? 7 }} c",
        "{{ ((P) ?? day) | date.to_string '%F' }} c",
    ];

    // Ways that only an include has, which may set variables, include others and be left.
    private static readonly string[] TestsOfIncludes =
    [
        "{{ Z = P }}{{ if Z }}PRINT{{ end }} c",
        "{{ Z = null }}{{ if flag }}{{ Z = P }}{{ end }}{{ if Z && P }}PRINT{{ end }} c",
        "{{ capture Z }}{{ if P }}PRINT{{ end }}e{{ end }}{{ Z }} c",
        "d {{ if !$.v; ret; end }}PRINT",
        "d {{ if $.v == null }}e {{ ret; end }}PRINT",
        "{{ if P }}{{ include 'inner' w: P }}{{ end }} c {{ include 'inner' }} {{ include 'inner' w: P }}",
    ];

    // Ways to give a field, which is F, and to give nothing.
    private static readonly string[] Includes =
    [
        "{{ include 'N' v: F }} a {{ include 'N' v: null }}",
        "{{ include 'N' v: F }} a {{ include 'N' }}",
        "{{ include 'N' }} a {{ include 'N' v: (F) }} b {{ include 'N' v: (null) }}",
        "{{ include 'N' v: (flag ? F : null) }} a {{ include 'N' }}",
    ];

    private static readonly string[] Calls =
    [
        "{{ N F }} a {{ N null }}",
        "{{ N (null) }} a {{ N (F) }}",
        "{{ N (flag ? F : null) }} a {{ N null }}",
    ];

    private static readonly string[] Fields =
    [
        .. LetterOfEveryType.Schema.Root.Fields.Select(static field => field.TemplateName),
    ];

    [FactWith(Needs.Time)]
    public void An_include_that_is_given_less_writes_what_the_interpreter_writes() =>
        Compare(
            // A rich text that is captured is not compiled.
            Fields.Where(static field => !field.Contains("rich", StringComparison.Ordinal)),
            Includes,
            [.. Tests, .. TestsOfIncludes],
            "$.v",
            static (name, text, call) => [new($"{name}.scriban-md", text), new(Layout, $" q {call}")]
        );

    [FactWith(Needs.Time)]
    public void A_function_that_is_given_nothing_writes_what_the_interpreter_writes() =>
        Compare(Fields, Calls, Tests, "v", static (name, text, call) =>
            [new(Layout, $"{{{{ func {name}(v) }}}}{text}{{{{ end }}}} q {call}")]
        );

    private static void Compare(
        IEnumerable<string> fields,
        string[] calls,
        string[] tests,
        string read,
        Func<string, string, string, IReadOnlyList<KeyValuePair<string, string>>> files
    )
    {
        var letters = fields.Select(Letter).ToList();
        Assert.All(letters, static letter => Assert.True(letter.IsRight, letter.ToString()));
        Assert.Equal(letters, LetterOfEveryType.Compare(letters));

        GeneratedLetter Letter(string field)
        {
            var forms = new PrintForms();
            List<IReadOnlyList<KeyValuePair<string, string>>> right = [];
            foreach (var (call, test) in calls.SelectMany(call => tests.Select(test => (call, test))))
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"n{right.Count}");
                forms.Find(read, print =>
                {
                    var text = test.Replace("PRINT", "\n", StringComparison.Ordinal)
                        .Replace("P", read, StringComparison.Ordinal)
                        .Replace("\n", print, StringComparison.Ordinal)
                        .Replace("Z", "z" + name, StringComparison.Ordinal);
                    var given = call.Replace("N", name, StringComparison.Ordinal)
                        .Replace("F", field, StringComparison.Ordinal);
                    var written = files(name, text, given);
                    if (Joined([written]).SuppressWording() is not { } alone)
                    {
                        return false;
                    }

                    right.Add([.. written.Select(part => KeyValuePair.Create(part.Key, alone.Files[part.Key]))]);
                    return true;
                });
            }

            Assert.InRange(right.Count, calls.Length * 2, int.MaxValue);
            return Joined(right).SuppressWording()!;
        }
    }

    // The files of one name are one.
    private static GeneratedLetter Joined(IReadOnlyList<IReadOnlyList<KeyValuePair<string, string>>> files)
    {
        var all = files
            .SelectMany(static file => file)
            .GroupBy(static file => file.Key, static file => file.Value)
            .Select(static file => KeyValuePair.Create(file.Key, string.Concat(file)));
        var texts = files.SelectMany(static file => file).Select(static part => part.Value);
        var inner = KeyValuePair.Create("inner.scriban-md", "f {{ if $.w }}yes{{ end }}");
        return LetterOfEveryType.Of(
            texts.Any(static text => text.Contains("'inner'", StringComparison.Ordinal)) ? all.Append(inner) : all
        );
    }
}
