using ImrDocs.Declarations;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.Redaction;

/// <summary>A letter that holds a sensitive field of every type beside fields that are not.</summary>
[Letter("claim")]
public sealed partial record Claim
{
    [Sensitive, DataOnly]
    public required partial string Number { get; init; }

    [Sensitive, DataOnly]
    public required partial Person Patient { get; init; }

    [Sensitive, Label("Diagnosis"), MinCount(1), DataOnly]
    public required partial IReadOnlyList<string> Diagnoses { get; init; }

    [Sensitive, MinCount(1), DataOnly]
    public required partial IReadOnlyList<Person> Witnesses { get; init; }

    [Sensitive, Label("Date of Injury"), DataOnly]
    public required partial DateOnly InjuredOn { get; init; }

    [Sensitive, DataOnly]
    public required partial decimal Amount { get; init; }

    [Sensitive, Range(0, int.MaxValue), DataOnly]
    public required partial int Visits { get; init; }

    [Sensitive, DataOnly]
    public required partial bool IsMinor { get; init; }

    [Sensitive, DataOnly]
    public required partial Tone Tone { get; init; }

    [Sensitive, DataOnly]
    public partial string? Nickname { get; init; }

    [DataOnly]
    public required partial string City { get; init; }

    [MinCount(1), DataOnly]
    public required partial IReadOnlyList<Visit> Events { get; init; }

    [DataOnly]
    public required partial Person Adjuster { get; init; }

    public string Reference => $"{City}/{Number}";

    public int Year => InjuredOn.Year;

    [NotSensitive]
    public string Place => City.ToUpperInvariant();
}

/// <summary>A person; it depends on the field what of a person is sensitive.</summary>
[Section]
public sealed partial record Person
{
    [DataOnly]
    public required partial string LastName { get; init; }

    [DataOnly]
    public partial string? Title { get; init; }

    public string Salutation => "Dear " + LastName;
}

/// <summary>A visit at a doctor's.</summary>
[Section]
public sealed partial record Visit
{
    [DataOnly]
    public required partial string Purpose { get; init; }

    [Sensitive, DataOnly]
    public required partial string Physician { get; init; }
}
