namespace ImrDocs.PageStyles;

/// <summary>A length on a printed page.</summary>
/// <param name="Thousandths">
/// The length in thousandths of a point, which is 1/72 inch. Whole numbers are the same on every machine.
/// </param>
internal readonly record struct Length(int Thousandths)
{
    // Longer than any paper, and short enough for whole numbers in every unit.
    private const decimal MaxThousandths = 100_000_000;

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

    /// <summary>The length in points.</summary>
    public decimal Points => Thousandths / 1000m;

    /// <summary>The length of a number of points, rounded to thousandths.</summary>
    public static Length OfPoints(decimal points) =>
        new((int)Math.Round(Math.Clamp(points * 1000, -MaxThousandths, MaxThousandths), MidpointRounding.AwayFromZero));

    private int Rounded(int unit) =>
        Thousandths < 0 ? -((-Thousandths + (unit / 2)) / unit) : (Thousandths + (unit / 2)) / unit;
}
