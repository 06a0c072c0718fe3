using ImrDocs.Validation;

namespace ImrDocs.Letters;

/// <summary>The error that a letter's data breaks rules. No letter is written.</summary>
/// <param name="faults">Every fault, warnings too; at least one is an error.</param>
public sealed class InvalidLetterException(IReadOnlyList<Fault> faults) : Exception(string.Join('\n', faults))
{
    /// <summary>Every fault, warnings too; at least one is an error.</summary>
    public IReadOnlyList<Fault> Faults { get; } = faults;
}
