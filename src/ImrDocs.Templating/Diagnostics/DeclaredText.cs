using System.Globalization;

namespace ImrDocs.Diagnostics;

/// <summary>
/// What a declaration says, as a message names it: a bound, a name, a meaning. It is never sensitive.
/// </summary>
internal readonly struct DeclaredText
{
    private readonly string _text;

    private DeclaredText(string text) => _text = text;

    public static DeclaredText Of(string? text) => new(text ?? "");

    public static DeclaredText Of(IEnumerable<string> names) => new(string.Join(", ", names));

    public static DeclaredText Of(IFormattable? bound) =>
        new(bound?.ToString(null, CultureInfo.InvariantCulture) ?? "");

    /// <summary>A number with its verb: <c>2 are</c>.</summary>
    public static DeclaredText Count(int count) =>
        new(FormattableString.Invariant($"{count} {(count == 1 ? "is" : "are")}"));

    public override string ToString() => _text;
}
