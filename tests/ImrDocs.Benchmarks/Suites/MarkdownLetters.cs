using ImrDocs.Letters;

namespace ImrDocs.Benchmarks.Suites;

/// <summary>Letters as Markdown.</summary>
public class MarkdownLetters() : LetterSuite(LetterFormat.Markdown);
