using ImrDocs.Models;
using Scriban.Functions;
using Scriban.Runtime;

namespace ImrDocs.Templates;

/// <summary>Scriban's functions, less those that a letter must not use.</summary>
internal static class LetterFunctions
{
    /// <summary>
    /// Functions that ask the clock, chance or the platform, run text as code, guess what a text means, lose digits, or
    /// have another idea of what is blank or equal.
    /// </summary>
    private static readonly (string Group, string[] Names)[] Left =
    [
        ("array", ["contains"]),
        ("date", ["now", "utc_now", "parse", "parse_to_string"]),
        ("math", ["ceil", "floor", "random", "round", "uuid"]),
        ("object", ["eval", "eval_template", "from_json", "to_json"]),
        ("string", ["lstrip", "rstrip", "strip", "whitespace"]),
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
        math.SetValue("ceil", new RoundNumber(static (number, _) => Rounding.Ceiling(number), static (number, _) => Math.Ceiling(number), takesDecimals: false), readOnly: true);
        math.SetValue("floor", new RoundNumber(static (number, _) => Rounding.Floor(number), static (number, _) => Math.Floor(number), takesDecimals: false), readOnly: true);
        math.SetValue("round", new RoundNumber(Rounding.Round, Math.Round, takesDecimals: true), readOnly: true);
        ((ScriptObject)functions["array"]!).SetValue("contains", new ContainsFunction(), readOnly: true);
        var text = (ScriptObject)functions["string"]!;
        text.SetValue("lstrip", new TextFunction(PlainText.StripStart), readOnly: true);
        text.SetValue("rstrip", new TextFunction(PlainText.StripEnd), readOnly: true);
        text.SetValue("strip", new TextFunction(PlainText.Strip), readOnly: true);
        text.SetValue("whitespace", new TextFunction(static text => PlainText.IsBlank(text)), readOnly: true);
        functions.Remove("html");
        functions.Remove("include_join");
        return functions;
    }
}
