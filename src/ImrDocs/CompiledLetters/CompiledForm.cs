using System.Buffers;

namespace ImrDocs.CompiledLetters;

/// <summary>A letter's templates as the build compiled them to one form of output.</summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
public abstract class CompiledForm<TLetter>
    where TLetter : class
{
    // As much as most letters need; a longer one moves to a buffer of its own.
    internal const int UsualLength = 16 * 1024;

    private protected CompiledForm() { }

    /// <summary>The name of the form.</summary>
    internal abstract string Form { get; }

    /// <summary>Writes a letter that passed its check, with LF and a final line break.</summary>
    /// <param name="templates">All that the build compiled of the letter's templates.</param>
    /// <param name="letter">The letter's data.</param>
    /// <param name="output">Takes the whole letter or nothing.</param>
    /// <returns>
    /// Null where the letter is written; otherwise one of <see cref="FallbackReasons"/>, and the interpreter writes it.
    /// </returns>
    internal abstract string? TryWrite(CompiledLetter<TLetter> templates, TLetter letter, IBufferWriter<byte> output);
}
