using ImrDocs.Determinations.Sections;

namespace ImrDocs.Determinations.Tests.Letters;

/// <summary>Small letters without an error, to be changed with <c>with</c>.</summary>
internal static class Build
{
    public static CaseHeader Header { get; } =
        new()
        {
            CaseNumber = "CM16-0000001",
            DateOfInjury = new(2016, 1, 4),
            UrDenialDate = new(2016, 9, 1),
            ApplicationReceived = new(2016, 9, 20),
            DateAssigned = new(2016, 10, 3),
            DecisionDate = new(2016, 10, 31),
            Priority = Priority.Standard,
        };

    public static DisputedItem Item { get; } =
        new()
        {
            Treatment = "Physical therapy",
            Decision = Decision.Upheld,
            ReviewerGuideline = new() { NonMtus = "Official Disability Guidelines" },
            Rationale = ["The request is not medically necessary."],
        };

    public static PartialAuthorization Partial { get; } =
        new()
        {
            Form = PartialAuthorizationForm.Remaining,
            OriginalRequest = "Norco #90",
            Authorized = "Norco #60",
            Remaining = "Norco #30",
        };

    public static FinalDetermination Letter(params DisputedItem[] items) =>
        new()
        {
            Case = Header,
            Credentials = new() { StatesOfLicensure = [UsState.California], Specialties = ["Family Practice"] },
            CaseSummary = new() { Narrative = ["The injured worker is well."] },
            Items = items.Length == 0 ? [Item] : items,
        };

    public static FinalDetermination Letter(CaseHeader header) => Letter() with { Case = header };

    /// <summary>The errors of a letter, a line for each.</summary>
    public static string[] Diagnostics(FinalDetermination letter) =>
        [.. letter.Validate().Select(static diagnostic => diagnostic.ToString())];
}
