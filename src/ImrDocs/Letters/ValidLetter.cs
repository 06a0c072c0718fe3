using ImrDocs.Models;

namespace ImrDocs.Letters;

/// <summary>The one place where a letter is checked before anything is written of it.</summary>
internal static class ValidLetter
{
    /// <summary>Checks a letter, unless it is known to pass.</summary>
    /// <param name="letter">The letter's data.</param>
    /// <exception cref="InvalidLetterException">The data breaks a rule whose breach is an error.</exception>
    public static void Require(ILetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        if (letter.FindErrors() is { } diagnostics)
        {
            throw new InvalidLetterException(diagnostics);
        }
    }
}
