using Scriban.Parsing;

namespace ImrDocs.Interpretation;

/// <summary>The error that a value has no text, or more than one, while a template runs.</summary>
internal sealed class UnprintableValueException(SourceSpan span, string message) : LetterScriptException(span, message);
