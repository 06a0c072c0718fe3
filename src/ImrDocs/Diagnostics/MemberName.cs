using System.Globalization;
using System.Text;

namespace ImrDocs.Diagnostics;

/// <summary>A step of a path to a member that no declaration names: any text that somebody wrote.</summary>
internal static class MemberName
{
    private const int Longest = 60;

    /// <summary>
    /// The name after a point, or in brackets where it could be read as more than a name: <c>['a.b']</c>. What cannot
    /// be printed stands as its number, <c>\u0007</c>.
    /// </summary>
    public static string StepOf(string name, bool isFirst) =>
        name.Length is > 0 and <= Longest && name.All(IsPlain) ? (isFirst ? name : "." + name) : $"['{Escape(name)}']";

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '$' or '-';

    private static string Escape(string name)
    {
        var escaped = new StringBuilder();
        foreach (var rune in name.AsSpan(0, Math.Min(name.Length, Longest)).EnumerateRunes())
        {
            if (IsPrinted(rune))
            {
                escaped.Append(rune.Value == '\'' ? @"\'" : rune.ToString());
            }
            else
            {
                foreach (var unit in rune.ToString())
                {
                    escaped.Append(CultureInfo.InvariantCulture, $@"\u{(int)unit:X4}");
                }
            }
        }

        return name.Length > Longest ? escaped.Append('…').ToString() : escaped.ToString();
    }

    // U+FFFD is what a reader puts for what is no character.
    private static bool IsPrinted(Rune rune) =>
        rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.PrivateUse
            );
}
