using ImrDocs.Forms.Tracking;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Verification.Clauses;

/// <summary>Finds the clauses of a letter by how many letters and digits stand before a place.</summary>
internal sealed class ClauseOffsets
{
    private static readonly ClausePlace Title = new("Page", "Title", "") { Kind = "title" };
    private static readonly ClausePlace Margin = new("Page", "Head and foot of each page", "") { Kind = "margin" };

    private readonly NamedClauses? _letter;
    private readonly List<(int Clause, int Index)> _characters = [];

    /// <param name="letter">The letter; null where it cannot be cut into clauses.</param>
    public ClauseOffsets(NamedClauses? letter)
    {
        _letter = letter;
        foreach (var (number, clause) in (letter?.Clauses ?? []).Index())
        {
            for (var i = 0; i < clause.Text.Length; i++)
            {
                if (char.IsLetterOrDigit(clause.Text[i]))
                {
                    _characters.Add((number, i));
                }
            }
        }
    }

    /// <summary>How many letters and digits the letter has.</summary>
    public int Count => _characters.Count;

    /// <summary>The clause at a place, and where it is written.</summary>
    public (ClausePlace Clause, ClauseOrigin? Origin) At(ReviewPlace place)
    {
        switch (place.Part)
        {
            case ReviewPart.Title:
                return (Title, new(LetterFiles.Title, 1, 1));
            case ReviewPart.Margin:
                return (Margin, new(LetterFiles.RunningHead, 1, 1));
        }

        if (_letter is null || _characters.Count == 0)
        {
            return (ClauseComparison.Whole, null);
        }

        var (number, index) = _characters[Math.Clamp(place.Offset, 0, _characters.Count - 1)];
        return (_letter.Naming.Of(number), _letter.Origins?.OriginOf(_letter.Clauses[number], [new(index, index + 1)]));
    }
}
