using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Templates;

/// <summary>The error that a value has no text, or more than one, while a template runs.</summary>
internal sealed class UnprintableValueException(SourceSpan span, string message) : ScriptRuntimeException(span, message);
