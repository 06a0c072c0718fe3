namespace ImrDocs.CompiledLetters;

/// <summary>
/// Leaves the letter at hand to the interpreter, which writes it, or says what is wrong and where.
/// </summary>
/// <param name="reason">One of <see cref="FallbackReasons"/>, or a word of the emitted code.</param>
internal sealed class CompiledFallbackException(string reason)
    : Exception("The interpreter writes this letter: " + reason)
{
    /// <summary>Why compiled code does not write the letter.</summary>
    public string Reason { get; } = reason;
}
