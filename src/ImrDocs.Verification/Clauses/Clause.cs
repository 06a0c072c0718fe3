using ImrDocs.Templating.Documents;

namespace ImrDocs.Verification.Clauses;

/// <summary>The least part of a letter that has a name: a sentence, a heading, a label.</summary>
/// <param name="Role">What it is to its reader.</param>
/// <param name="Level">The level of a heading, else 0.</param>
/// <param name="Block">The number of the block that it stands in, from 0.</param>
/// <param name="Label">The label of the block that it stands in, without the colon.</param>
/// <param name="Text">What a reader sees, without white space at its end.</param>
/// <param name="Places">For each character of the text, where it is written in the Markdown.</param>
/// <param name="Start">Where its Markdown begins.</param>
/// <param name="Source">Its Markdown, up to the next clause: all clauses together are the letter.</param>
internal sealed record Clause(
    ClauseRole Role,
    int Level,
    int Block,
    string? Label,
    string Text,
    IReadOnlyList<TextPlace> Places,
    int Start,
    string Source
)
{
    /// <summary>The marks of Markdown around the text, and what separates it from the next clause.</summary>
    public (string Marks, string Gap) Markup
    {
        get
        {
            var gap = Source.Length - Source.TrimEnd().Length;
            var marks = Source[..^gap].ToCharArray();
            foreach (var place in Places)
            {
                marks.AsSpan(place.Start - Start, place.End - place.Start).Clear();
            }

            return (new string(marks).Replace("\0", "", StringComparison.Ordinal), Source[^gap..]);
        }
    }
}
