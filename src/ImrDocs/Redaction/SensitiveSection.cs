using ImrDocs.Models;

namespace ImrDocs.Redaction;

/// <summary>A section of which every value is sensitive, as a redacted letter's templates see it.</summary>
/// <remarks>
/// It is another object each time: the same section may also be the value of a field that is not sensitive.
/// </remarks>
internal sealed class SensitiveSection(ISection section)
{
    public ISection Section { get; } = section;
}
