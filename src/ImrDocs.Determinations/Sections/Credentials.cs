using ImrDocs.Declarations;

namespace ImrDocs.Determinations.Sections;

/// <summary>What qualifies the expert reviewer.</summary>
/// <remarks>There is no field for the reviewer's name, which is confidential: Labor Code 4610.6(f).</remarks>
[Section]
public sealed partial record Credentials
{
    /// <summary>The state(s) in which the reviewer holds a license.</summary>
    [Label("State(s) of Licensure"), MinCount(1), Example("[\"Arizona\", \"California\"]")]
    public required partial IReadOnlyList<UsState> StatesOfLicensure { get; init; }

    /// <summary>The reviewer's board certifications or specialties.</summary>
    [Label("Certification(s)/Specialty"), MinCount(1), Example("[\"Family Practice\"]")]
    public required partial IReadOnlyList<string> Specialties { get; init; }
}
