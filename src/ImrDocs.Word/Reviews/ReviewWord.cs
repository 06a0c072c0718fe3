using ImrDocs.Forms.Tracking;

namespace ImrDocs.Word.Reviews;

/// <summary>A word of a document, or a mark of punctuation.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Marks">What is marked of it.</param>
/// <param name="Part">The part of the page in which it stands.</param>
internal sealed record ReviewWord(string Text, ReviewMarks Marks, ReviewPart Part)
{
    /// <summary>What stands for an image, before its alternative text.</summary>
    public const char Image = '\uFFFC';

    /// <summary>What stands for the end of a paragraph, or of a cell, before the word.</summary>
    public const string ParagraphEnd = " \u00B6 ";

    /// <summary>What stands between the word and the one before it: spaces, or the end of a paragraph.</summary>
    public required string Space { get; init; }

    /// <summary>What sets it off from words around it: bold, italic.</summary>
    public required string Look { get; init; }

    /// <summary>Where it leads; empty where it is no link.</summary>
    public required string Link { get; init; }

    /// <summary>The number of its paragraph.</summary>
    public required int Block { get; init; }

    /// <summary>Whether the end of its paragraph is marked as deleted: what follows then belongs to it.</summary>
    public required bool IsEndDeleted { get; init; }

    /// <summary>The kind of its paragraph.</summary>
    public required string Kind { get; init; }

    /// <summary>How many letters and digits of the letter after it is.</summary>
    public int Length =>
        Part != ReviewPart.Letter || Marks.IsDeleted || Text.StartsWith(Image) ? 0 : Text.Count(char.IsLetterOrDigit);

    /// <summary>The text of words.</summary>
    public static string TextOf(IEnumerable<ReviewWord> words) =>
        string.Concat(
            words.Select(
                static (word, i) =>
                    i == 0 || word.Space.Length == 0 ? word.Text
                    : word.Space == ParagraphEnd ? " " + word.Text
                    : word.Space + word.Text
            )
        );
}
