using System.Globalization;

namespace ImrDocs.Diagnostics;

/// <summary>A length, a count or a place in a value, which a message says even of a sensitive value.</summary>
/// <param name="number">The length or the place.</param>
internal readonly struct Measure(int number)
{
    /// <summary>How many elements a list has, with the word for them.</summary>
    public static Measure Elements(int count) => new(count) { IsOfElements = true };

    private bool IsOfElements { get; init; }

    public override string ToString() =>
        (IsOfElements, number) switch
        {
            (true, 0) => "no elements",
            (true, 1) => "1 element",
            (true, _) => number.ToString(CultureInfo.InvariantCulture) + " elements",
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
}
