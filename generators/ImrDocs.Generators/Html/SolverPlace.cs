namespace ImrDocs.Generators.Html;

/// <summary>A place in an equation: all pieces before it have their tags.</summary>
/// <param name="Equation">The equation.</param>
/// <param name="LastText">The index of its last piece that belongs to a text; -1 where there is none.</param>
/// <param name="Piece">The index of the piece that comes next.</param>
/// <param name="Tag">The index of the tag that comes next.</param>
internal sealed record SolverPlace(HtmlEquation Equation, int LastText, int Piece, int Tag)
{
    /// <summary>Whether no piece comes next.</summary>
    public bool IsEnd => Piece == Equation.Unknowns.Count;

    /// <summary>The piece that comes next.</summary>
    public HtmlUnknown Unknown => Equation.Unknowns[Piece];

    /// <summary>How many tags are left.</summary>
    public int Left => Equation.Tags.Count - Tag;

    /// <summary>The place after the piece when it holds this many tags.</summary>
    public SolverPlace After(int count) => this with { Piece = Piece + 1, Tag = Tag + count };
}
