using ImrDocs.Values;
using Scriban.Functions;
using Scriban.Runtime;

namespace ImrDocs.Interpretation;

/// <summary>Scriban's functions, less those that a letter must not use.</summary>
internal static class LetterFunctions
{
    /// <summary>
    /// Functions that ask the clock, chance or the platform, run text as code, guess what a text means, lose digits, or
    /// follow the machine's ICU, or have another idea of what is blank or equal.
    /// </summary>
    private static readonly (string Group, string[] Names)[] Left =
    [
        ("array", ["contains", "sort"]),
        ("date", ["now", "utc_now", "parse", "parse_to_string"]),
        ("math", ["ceil", "floor", "random", "round", "uuid"]),
        ("object", ["eval", "eval_template", "from_json", "to_json"]),
        ("string", [.. OwnTextFunctions.All.Select(static own => own.Name)]),
    ];

    public static ScriptObject Create()
    {
        var functions = new BuiltinFunctions();
        foreach (var (group, names) in Left)
        {
            var members = (ScriptObject)((ScriptObject)functions[group]!).Clone(deep: false);
            foreach (var name in names)
            {
                members.SetReadOnly(name, false);
                members.Remove(name);
            }

            functions.SetValue(group, members, readOnly: true);
        }

        ((ScriptObject)functions["date"]!).SetValue("parse", new ParseDate(), readOnly: true);
        var math = (ScriptObject)functions["math"]!;
        math.SetValue(
            "ceil",
            new RoundNumber(
                static (number, _) => Rounding.Ceiling(number),
                static (number, _) => Math.Ceiling(number),
                takesDecimals: false
            ),
            readOnly: true
        );
        math.SetValue(
            "floor",
            new RoundNumber(
                static (number, _) => Rounding.Floor(number),
                static (number, _) => Math.Floor(number),
                takesDecimals: false
            ),
            readOnly: true
        );
        math.SetValue("round", new RoundNumber(Rounding.Round, Math.Round, takesDecimals: true), readOnly: true);
        var array = (ScriptObject)functions["array"]!;
        array.SetValue("contains", ContainsFunction.Create(), readOnly: true);
        array.SetValue("sort", SortFunction.Create(), readOnly: true);
        WithoutCulture((ScriptObject)functions["date"]!, "to_string");
        WithoutCulture(math, "format");
        WithoutCulture((ScriptObject)functions["object"]!, "format");
        var text = (ScriptObject)functions["string"]!;
        foreach (var (name, function) in OwnTextFunctions.All)
        {
            text.SetValue(name, function, readOnly: true);
        }

        functions.Remove("html");
        functions.Remove("include_join");
        return functions;
    }

    private static void WithoutCulture(ScriptObject group, string name)
    {
        var format = new CultureFreeFormat((IScriptCustomFunction)group[name]!);
        group.SetReadOnly(name, false);
        group.SetValue(name, format, readOnly: true);
    }
}
