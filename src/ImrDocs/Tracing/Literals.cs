using System.Text.RegularExpressions;

namespace ImrDocs.Tracing;

/// <summary>The texts and numbers that a point of a template writes out.</summary>
internal static partial class Literals
{
    public static IEnumerable<string> In(WordingPoint point) =>
        Literal()
            .Matches($"{point.Subject} {point.Outcome}")
            .Select(static match => match.Groups["text"].Success ? match.Groups["text"].Value : match.Value);

    [GeneratedRegex("""(?:'(?<text>[^']*)'|"(?<text>[^"]*)"|(?<![\w.])\d+(?:\.\d+)?)""")]
    private static partial Regex Literal();
}
