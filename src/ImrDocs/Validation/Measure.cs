using System.Globalization;

namespace ImrDocs.Validation;

/// <summary>A length, a count or a place in a value, which a message says even of a sensitive value.</summary>
internal readonly struct Measure
{
    private readonly string _text;

    /// <param name="number">The length or the place.</param>
    public Measure(int number)
        : this(number.ToString(CultureInfo.InvariantCulture))
    {
    }

    private Measure(string text) => _text = text;

    /// <summary>How many elements a list has, with the word for them.</summary>
    public static Measure Elements(int count) => count switch
    {
        0 => new("no elements"),
        1 => new("1 element"),
        _ => new(count.ToString(CultureInfo.InvariantCulture) + " elements"),
    };

    public override string ToString() => _text;
}
