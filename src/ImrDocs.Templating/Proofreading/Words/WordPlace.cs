using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>A character that is about to be written.</summary>
/// <param name="Piece">The text of a template, or a form of a printed value, that holds it.</param>
/// <param name="Index">Its index there.</param>
/// <param name="Origin">What writes it.</param>
internal readonly record struct WordPlace(string Piece, int Index, TextOrigin Origin)
{
    public char Character => Piece[Index];

    /// <summary>The character after this one in its piece; a null character at the end.</summary>
    public char Following => Index + 1 < Piece.Length ? Piece[Index + 1] : '\0';

    /// <summary>The letters that the character begins, in its piece.</summary>
    public string Word
    {
        get
        {
            var end = Index;
            while (end < Piece.Length && char.IsLetter(Piece[end]))
            {
                end++;
            }

            return Piece.Substring(Index, end - Index);
        }
    }

    /// <summary>The characters from this one up to the next white space, in its piece.</summary>
    public string Token
    {
        get
        {
            var end = Index;
            while (end < Piece.Length && !char.IsWhiteSpace(Piece[end]))
            {
                end++;
            }

            return Piece.Substring(Index, end - Index);
        }
    }
}
