namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>How much a document can hold.</summary>
internal static class WordLimits
{
    /// <summary>How deep fields can be nested.</summary>
    public const int MostOpenFields = 40;

    /// <summary>How many paragraphs a note has.</summary>
    public const int MostNoteParagraphs = 100;

    /// <summary>How many paragraphs a letter has.</summary>
    public const int MostParagraphs = 5_000;
}
