using System.Collections;
using ImrDocs.Sentences;
using Scriban.Runtime;

namespace ImrDocs.Redaction;

/// <summary>
/// What a redacted letter shows of calls that put their arguments together: those of the functions whose descriptor
/// says so, and no other.
/// </summary>
internal static class JoinedArguments
{
    /// <summary>For each function, puts together what is shown of its arguments.</summary>
    public static IReadOnlyDictionary<string, Func<ScriptArray, Func<object?, string>, string>> All { get; } =
        new Dictionary<string, Func<ScriptArray, Func<object?, string>, string>>(StringComparer.Ordinal)
        {
            ["array.join"] = static (arguments, shown) =>
                arguments[0] is IEnumerable list and not string
                    ? string.Join(shown(arguments[1]), list.Cast<object?>().Select(shown))
                    : shown(arguments[0]),
            ["english.and_list"] = static (arguments, shown) => Listed(arguments, shown, EnglishList.And),
            ["english.or_list"] = static (arguments, shown) => Listed(arguments, shown, EnglishList.Or),
            ["string.append"] = static (arguments, shown) => shown(arguments[0]) + shown(arguments[1]),
            ["string.prepend"] = static (arguments, shown) => shown(arguments[1]) + shown(arguments[0]),
        };

    private static string Listed(
        ScriptArray arguments,
        Func<object?, string> shown,
        Func<IEnumerable<string>, bool, string> list
    ) =>
        arguments[0] is IEnumerable elements and not string
            ? list([.. elements.Cast<object?>().Select(shown)], arguments[1] is not false)
            : shown(arguments[0]);
}
