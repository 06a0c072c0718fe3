using ImrDocs.Letters;

[assembly: LetterFormats(typeof(ImrDocs.Word.WordFormat))]

namespace ImrDocs.Word;

/// <summary>The form in which a letter is a Word document.</summary>
public static class WordFormat
{
    /// <summary>A Word document (Office Open XML).</summary>
    public static LetterFormat Docx { get; } = new(new WordForm());
}
