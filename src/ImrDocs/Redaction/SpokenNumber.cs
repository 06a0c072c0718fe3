namespace ImrDocs.Redaction;

/// <summary>A number as a text says it.</summary>
/// <param name="Value">The number, without its sign.</param>
/// <param name="Decimals">How many digits stand after its decimal sign.</param>
internal readonly record struct SpokenNumber(decimal Value, int Decimals)
{
    /// <summary>Whether it says another number, as precisely as it does: whole, rounded or cut off.</summary>
    public bool Says(decimal number)
    {
        var size = Math.Abs(number);
        return Value == size
            || Value == Math.Round(size, Decimals, MidpointRounding.AwayFromZero)
            || Value == Math.Round(size, Decimals, MidpointRounding.ToZero);
    }
}
