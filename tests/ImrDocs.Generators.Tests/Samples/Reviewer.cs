using ImrDocs.Declarations;

namespace ImrDocs.Generators.Tests.Samples;

/// <summary>Who reviewed the case, see <see cref="Notice"/>.</summary>
[Section]
public sealed partial record Reviewer
{
    /// <summary>State(s) in which the reviewer
    /// holds a license.</summary>
    [Label("State(s) of Licensure"), MinCount(1)]
    public required partial IReadOnlyList<UsState> StatesOfLicensure { get; init; }

    [MinCount(1), MaxLength(20)]
    public required partial IReadOnlyList<string> Specialties { get; init; }

    [NotSensitive]
    public string FirstSpecialty => Specialties[0];

    [Sensitive, Label("First State")]
    public UsState FirstState => StatesOfLicensure[0];
}
