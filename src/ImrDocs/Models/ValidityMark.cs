namespace ImrDocs.Models;

/// <summary>
/// Remembers that a letter passed its check. It is no part of the letter's value: it is equal to every other.
/// </summary>
/// <remarks>
/// A field that is set makes the letter forget it. What else can be set in a section is refused (IMR0102), so that no
/// other change is possible.
/// </remarks>
public readonly struct ValidityMark(bool isKnownValid) : IEquatable<ValidityMark>
{
    /// <summary>Whether the letter is known to pass its check.</summary>
    public bool IsKnownValid { get; } = isKnownValid;

    /// <summary>Always true.</summary>
    public static bool operator ==(ValidityMark left, ValidityMark right) => left.Equals(right);

    /// <summary>Always false.</summary>
    public static bool operator !=(ValidityMark left, ValidityMark right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ValidityMark other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValidityMark;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
