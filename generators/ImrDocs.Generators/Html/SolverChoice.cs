namespace ImrDocs.Generators.Html;

/// <summary>
/// The numbers of tags that a piece can hold, the likeliest first and then those that are nearest to it.
/// </summary>
internal sealed class SolverChoice
{
    private readonly int _likeliest;
    private readonly int _least;
    private int _lower;
    private int _upper;

    /// <summary>The choices for the piece that comes next.</summary>
    /// <param name="place">The place of the piece.</param>
    /// <param name="isText">Whether the piece belongs to a text.</param>
    public SolverChoice(SolverPlace place, bool isText)
    {
        // The last piece holds all tags that are left.
        var isLast = place.Piece == place.Equation.Unknowns.Count - 1;
        Place = place;
        _least = isLast ? place.Left : 0;
        _likeliest =
            isLast ? place.Left
            : !isText ? 0
            : place.LastText > place.Piece ? Closing(place)
            : place.Left;
        (_lower, _upper) = (_likeliest - 1, _likeliest);
    }

    /// <summary>The place of the piece.</summary>
    public SolverPlace Place { get; }

    /// <summary>The next number; null when there is none.</summary>
    public int? Next() =>
        (_lower >= _least, _upper <= Place.Left) switch
        {
            (false, false) => null,
            (true, var isUpper) when !isUpper || _likeliest - _lower <= _upper - _likeliest => _lower--,
            _ => _upper++,
        };

    // Of tags between two texts, those that close go to the first.
    private static int Closing(SolverPlace place)
    {
        var count = 0;
        while (count < place.Left && IsClosing(place.Equation.Tags[place.Tag + count]))
        {
            count++;
        }

        return count;
    }

    private static bool IsClosing(string tag) =>
        tag[0] != '<'
        || tag.StartsWith("</", StringComparison.Ordinal)
        || tag.StartsWith("<br", StringComparison.Ordinal);
}
