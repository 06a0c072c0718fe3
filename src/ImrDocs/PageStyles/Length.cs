namespace ImrDocs.PageStyles;

/// <summary>A length on a printed page.</summary>
/// <param name="Thousandths">
/// The length in thousandths of a point, which is 1/72 inch. Whole numbers are the same on every machine.
/// </param>
internal readonly record struct Length(int Thousandths)
{
    /// <summary>No length.</summary>
    public static Length Zero => default;

    /// <summary>The length in twentieths of a point, rounded.</summary>
    public int Twips => Rounded(50);

    /// <summary>The length in half points, rounded: the unit of font sizes in Word.</summary>
    public int HalfPoints => Rounded(500);

    /// <summary>The length in eighths of a point, rounded: the unit of borders in Word.</summary>
    public int EighthPoints => Rounded(125);

    /// <summary>The length in English metric units, of which a point has 12,700.</summary>
    public long Emus => Thousandths * 127L / 10;

    private int Rounded(int unit) =>
        Thousandths < 0 ? -((-Thousandths + (unit / 2)) / unit) : (Thousandths + (unit / 2)) / unit;
}
