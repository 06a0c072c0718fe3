using Scriban.Parsing;

namespace ImrDocs.Interpretation;

/// <summary>The error that a template passes one of the limits that the runtime sets beside Scriban's own.</summary>
internal sealed class LimitException(SourceSpan span, string message) : LetterScriptException(span, message);
