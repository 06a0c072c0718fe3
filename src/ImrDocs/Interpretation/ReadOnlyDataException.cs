using Scriban.Parsing;

namespace ImrDocs.Interpretation;

/// <summary>The error that a template tries to change the letter's data or one of Scriban's functions.</summary>
internal sealed class ReadOnlyDataException(SourceSpan span, string what = "the letter's data")
    : LetterScriptException(
        span,
        $"a template cannot change {what}; keep the value in a variable with a name of its own"
    );
