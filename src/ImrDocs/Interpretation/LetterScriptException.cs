using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Interpretation;

/// <summary>
/// An error of a template that runs, in words that quote the template and the declaration but no value.
/// </summary>
internal class LetterScriptException(SourceSpan span, string message) : ScriptRuntimeException(span, message);
