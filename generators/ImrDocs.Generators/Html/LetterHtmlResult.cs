namespace ImrDocs.Generators.Html;

/// <summary>What came of the search for a letter's HTML form.</summary>
/// <param name="Form">The form, or null when there is none.</param>
/// <param name="Refusal">Why there is none; null when there is one.</param>
internal sealed record LetterHtmlResult(LetterHtml? Form, HtmlRefusal? Refusal);

/// <summary>The place at which a letter's HTML is not known step by step.</summary>
/// <param name="Path">The template, relative to the template root.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Reason">Why it is not known.</param>
internal sealed record HtmlRefusal(string Path, int Line, int Column, string Reason);
