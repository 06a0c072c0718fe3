using ImrDocs.Letters;

namespace ImrDocs.Benchmarks.Suites;

/// <summary>Letters as HTML pages; those who write Markdown have Markdig read it.</summary>
public class HtmlLetters() : LetterSuite(LetterFormat.Html);
