using Scriban.Parsing;

namespace ImrDocs.Templating.Syntax;

/// <summary>Why a template is not Scriban, where, and what to write.</summary>
/// <param name="Place">The place.</param>
/// <param name="Message">The sentence.</param>
internal sealed record SyntaxError(TextPosition Place, string Message);
