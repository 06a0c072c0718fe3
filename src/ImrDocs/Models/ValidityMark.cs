using ImrDocs.Diagnostics;

namespace ImrDocs.Models;

/// <summary>
/// Remembers that a letter passed its check. It is no part of the letter's value: it is equal to every other.
/// </summary>
/// <remarks>
/// A letter becomes valid only by its check, here or while it is read. A field that is set makes the letter forget it.
/// What else can be set in a section is refused (IMR0102), so that no other change is possible.
/// </remarks>
public struct ValidityMark : IEquatable<ValidityMark>
{
    private bool _isKnownValid;

    internal ValidityMark(bool isKnownValid) => _isKnownValid = isKnownValid;

    /// <summary>Always true.</summary>
    public static bool operator ==(ValidityMark left, ValidityMark right) => left.Equals(right);

    /// <summary>Always false.</summary>
    public static bool operator !=(ValidityMark left, ValidityMark right) => !left.Equals(right);

    /// <summary>Checks the letter that keeps this mark, unless it is known to pass.</summary>
    /// <param name="letter">The letter.</param>
    /// <returns>Every diagnostic, warnings too, where at least one is an error; null where the letter passes.</returns>
    public IReadOnlyList<Diagnostic>? FindErrors(ISection letter)
    {
        if (_isKnownValid)
        {
            return null;
        }

        ArgumentNullException.ThrowIfNull(letter);
        var diagnostics = new DiagnosticBag();
        letter.Check(diagnostics);
        _isKnownValid = diagnostics.ErrorCount == 0;
        return _isKnownValid ? null : diagnostics.Diagnostics;
    }

    /// <inheritdoc/>
    public readonly bool Equals(ValidityMark other) => true;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is ValidityMark;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => 0;
}
