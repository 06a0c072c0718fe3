using ImrDocs.Declarations;

namespace ImrDocs.Tests.Sound.Letters;

/// <summary>An invitation to a visit, and what a patient needs for it.</summary>
[Letter("appointment")]
public sealed partial record Appointment
{
    [Label("Patient"), DataOnly]
    public required partial Person Patient { get; init; }

    [Label("Guardian"), DataOnly]
    public partial Person? Guardian { get; init; }

    [Label("Practitioner"), DataOnly]
    public required partial string Practitioner { get; init; }

    [Label("Clinic"), DataOnly]
    public required partial string Clinic { get; init; }

    [DataOnly]
    public required partial PostalAddress ClinicAddress { get; init; }

    [Label("Telephone"), DataOnly]
    public required partial string Telephone { get; init; }

    [Label("Email"), DataOnly]
    public partial string? Email { get; init; }

    [Label("Date"), DataOnly]
    public required partial DateOnly Day { get; init; }

    [Label("Time"), DataOnly]
    public required partial string Time { get; init; }

    [Label("Length"), Range(5, 480), DataOnly]
    public required partial int Minutes { get; init; }

    [Label("Kind of Visit"), DataOnly]
    public required partial VisitKind Kind { get; init; }

    [Label("Referral Date"), DataOnly]
    public partial DateOnly? ReferredOn { get; init; }

    [Label("Last Visit"), DataOnly]
    public partial DateOnly? LastVisit { get; init; }

    [Label("Cancel By"), DataOnly]
    public required partial DateOnly CancelBy { get; init; }

    [Label("First Visit"), DataOnly]
    public required partial bool IsFirstVisit { get; init; }

    [DataOnly]
    public required partial bool NeedsFasting { get; init; }

    [Label("Interpreter"), DataOnly]
    public partial string? Interpreter { get; init; }

    [DataOnly]
    public required partial IReadOnlyList<string> Preparation { get; init; }

    [MinCount(1), DataOnly]
    public required partial IReadOnlyList<string> ToBring { get; init; }

    [DataOnly]
    public required partial IReadOnlyList<Medication> Medications { get; init; }

    [Label("Estimated Cost"), DataOnly]
    public partial decimal? Cost { get; init; }

    [DataOnly]
    public partial string? Remark { get; init; }
}

/// <summary>A medication that the patient takes.</summary>
[Section]
public sealed partial record Medication
{
    [Label("Medication")]
    public required partial string Name { get; init; }

    [Label("Dose")]
    public required partial string Dose { get; init; }

    [Label("Times per Day"), Range(1, 12)]
    public required partial int TimesPerDay { get; init; }

    [Label("Stop On")]
    public partial DateOnly? StopOn { get; init; }
}

/// <summary>Where the visit takes place.</summary>
public enum VisitKind
{
    /// <summary>At the clinic.</summary>
    [Label("In person")]
    InPerson,

    /// <summary>On a screen.</summary>
    Video,

    /// <summary>By voice.</summary>
    Telephone,
}
