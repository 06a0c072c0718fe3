using System.Buffers;
using System.Globalization;

namespace ImrDocs.CompiledLetters;

/// <summary>The templates of a letter as the build compiled them. The generator creates it.</summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
public sealed class CompiledLetter<TLetter>
    where TLetter : class
{
    private readonly CompiledForm<TLetter>[] _forms = [];

    /// <summary>The forms that the letter is compiled to; the interpreter writes the others.</summary>
    public required IReadOnlyList<CompiledForm<TLetter>> Forms
    {
        get => _forms;
        init => _forms = [.. value];
    }

    /// <summary>The letter's title.</summary>
    public required CompiledTemplate<TLetter, NoEscaping> Title { get; init; }

    /// <summary>What every printed page repeats at its head.</summary>
    public required CompiledTemplate<TLetter, NoEscaping> RunningHead { get; init; }

    /// <summary>Whether the templates call functions that ask the thread for its culture.</summary>
    public bool AsksForCulture { get; init; }

    /// <summary>Writes a letter that passed its check.</summary>
    /// <param name="form">The name of the form.</param>
    /// <param name="letter">The letter's data.</param>
    /// <param name="output">Takes the whole letter or nothing.</param>
    /// <param name="fallback">Why compiled code leaves this letter to the interpreter; null where it does not.</param>
    /// <returns>
    /// Whether the letter was written; it is not where the form is not compiled, or there is a fallback.
    /// </returns>
    internal bool TryWrite(string form, TLetter letter, IBufferWriter<byte> output, out string? fallback)
    {
        foreach (var compiled in _forms)
        {
            if (compiled.Form == form)
            {
                fallback = compiled.TryWrite(this, letter, output);
                return fallback is null;
            }
        }

        fallback = null;
        return false;
    }

    /// <summary>Runs a template.</summary>
    /// <returns>Null where it ran to its end; otherwise why the interpreter has to.</returns>
    internal string? TryRun<TEscaping>(
        CompiledTemplate<TLetter, TEscaping> template,
        ref LetterWriter<TEscaping> writer,
        TLetter letter
    )
        where TEscaping : struct, IEscaping
    {
        var culture = AsksForCulture ? CultureInfo.CurrentCulture : null;
        try
        {
            if (culture is not null)
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            }

            template(ref writer, letter);
            _ = writer.Written;
            return null;
        }
        catch (Exception exception) when (FallbackReasons.Of(exception) is not null)
        {
            // Nothing is lost: the interpreter writes the letter, or reports the error with its place.
            return FallbackReasons.Of(exception);
        }
        finally
        {
            if (culture is not null)
            {
                CultureInfo.CurrentCulture = culture;
            }
        }
    }
}
