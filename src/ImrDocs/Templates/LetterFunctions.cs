using Scriban.Functions;
using Scriban.Runtime;

namespace ImrDocs.Templates;

/// <summary>Scriban's functions, less those that a letter must not use.</summary>
internal static class LetterFunctions
{
    /// <summary>Functions that ask the clock, chance or the platform, that run text as code, or that guess what a text means.</summary>
    private static readonly (string Group, string[] Names)[] Left =
    [
        ("date", ["now", "utc_now", "parse", "parse_to_string"]),
        ("math", ["random", "uuid"]),
        ("object", ["eval", "eval_template", "from_json", "to_json"]),
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
        functions.Remove("html");
        functions.Remove("include_join");
        return functions;
    }
}
