namespace ImrDocs.Compiled;

/// <summary>
/// Says that the letter at hand is none that compiled code writes: the interpreter writes it, or says what is wrong and
/// where.
/// </summary>
internal sealed class CompiledFallbackException()
    : Exception("The interpreter writes this letter, or says what is wrong with it.");
