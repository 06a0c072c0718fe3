using System.Globalization;

namespace ImrDocs.Diagnostics;

/// <summary>
/// A value of a letter's data as a message names it: by itself, or, where it is sensitive, by its kind and length.
/// </summary>
internal readonly struct FoundValue
{
    private readonly string _quoted;
    private readonly string _kind;

    private FoundValue(string quoted, string kind) => (_quoted, _kind) = (quoted, kind);

    public static FoundValue Text(string text) => new(Quoted.Text(text), $"the text of {Characters(text.Length)}");

    /// <param name="digits">The number as the input writes it.</param>
    public static FoundValue Number(string digits) => new(digits, "the number");

    public static FoundValue Number(IFormattable number) => Number(number.ToString(null, CultureInfo.InvariantCulture));

    /// <param name="name">The C# name or number of a choice.</param>
    public static FoundValue Choice(string name) => new($"'{name}'", "the choice");

    /// <param name="name">The name of a member that is not declared.</param>
    public static FoundValue Name(string name) => new(Quoted.Text(name), $"of this name ({Characters(name.Length)})");

    /// <param name="code">The code point of a character that cannot be printed.</param>
    public static FoundValue Character(int code)
    {
        var kind = code switch
        {
            < 0x20 or (>= 0x7F and < 0xA0) => "control character",
            >= 0xD800 and <= 0xDFFF => "half of a surrogate pair",
            _ => "noncharacter",
        };
        return new(FormattableString.Invariant($"{kind} U+{code:X4}"), kind);
    }

    /// <summary>The words for the value.</summary>
    /// <param name="isShown">Whether the message may quote it.</param>
    public string Describe(bool isShown) => isShown ? _quoted : _kind;

    private static string Characters(int count) =>
        count == 1 ? "1 character" : count.ToString(CultureInfo.InvariantCulture) + " characters";
}
