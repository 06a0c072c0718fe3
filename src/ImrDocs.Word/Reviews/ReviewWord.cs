using ImrDocs.Forms.Tracking;

namespace ImrDocs.Word.Reviews;

/// <summary>A word of a document, or a mark of punctuation.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Look">What sets it off from words around it: its style, and where it leads.</param>
/// <param name="HasSpace">Whether a space stands before it.</param>
/// <param name="Marks">What is marked of it.</param>
/// <param name="Part">The part of the page in which it stands.</param>
internal sealed record ReviewWord(string Text, string Look, bool HasSpace, ReviewMarks Marks, ReviewPart Part)
{
    /// <summary>The number of its paragraph, or of the stretch of one between footnotes.</summary>
    public required int Block { get; init; }

    /// <summary>What stands for an image, before its alternative text.</summary>
    public const char Image = '\uFFFC';

    /// <summary>How many letters and digits of the letter after it is.</summary>
    public int Length =>
        Part != ReviewPart.Letter || Marks.Ours == MarkKind.Deleted || Text.StartsWith(Image)
            ? 0
            : Text.Count(char.IsLetterOrDigit);

    /// <summary>The text of words.</summary>
    public static string TextOf(IEnumerable<ReviewWord> words) =>
        string.Concat(words.Select(static (word, i) => i > 0 && word.HasSpace ? " " + word.Text : word.Text));
}
