using ImrDocs.Declarations;
using ImrDocs.Diagnostics;

namespace ImrDocs.Claims;

/// <summary>What a claim is based on: a field of every type and constraint. No template prints it.</summary>
[Section]
public sealed partial record Evidence
{
    private static readonly Rule InOrder = new("CLM0001", Severity.Error, "The evidence is in order");

    /// <summary>Of a pattern.</summary>
    [Pattern("[A-Z]{2}-[0-9]{4}", "two letters, a hyphen, four digits")]
    public partial string? Code { get; init; }

    /// <summary>Not too short.</summary>
    [MinLength(30)]
    public partial string? Story { get; init; }

    /// <summary>Not too long.</summary>
    [MaxLength(4)]
    public partial string? Mark { get; init; }

    /// <summary>In a range.</summary>
    [Range(0, 9)]
    public partial int? Visits { get; init; }

    /// <summary>As large as can be.</summary>
    public partial long? Account { get; init; }

    /// <summary>In a range.</summary>
    [Range(0, 9)]
    public partial decimal? Amount { get; init; }

    /// <summary>Yes or no.</summary>
    public partial bool? IsMinor { get; init; }

    /// <summary>A day.</summary>
    public partial DateOnly? Day { get; init; }

    /// <summary>A choice.</summary>
    public partial Kinship? Kinship { get; init; }

    /// <summary>A section.</summary>
    public partial Patient? Witness { get; init; }

    /// <summary>Texts of a pattern, not too many.</summary>
    [Pattern("[a-z]+", "small letters"), MaxCount(2)]
    public partial IReadOnlyList<string>? Words { get; init; }

    /// <summary>Numbers.</summary>
    [Range(0, 9)]
    public partial IReadOnlyList<int>? Numbers { get; init; }

    /// <summary>Days.</summary>
    public partial IReadOnlyList<DateOnly>? Days { get; init; }

    /// <summary>Choices.</summary>
    public partial IReadOnlyList<Kinship>? Kin { get; init; }

    /// <summary>Sections.</summary>
    public partial IReadOnlyList<Patient>? Witnesses { get; init; }

    partial void CheckRules(DiagnosticBag diagnostics)
    {
        if (Code is "ZZ-9999")
        {
            diagnostics.Add(InOrder, nameof(Code), $"the story '{Story}' is not about {Code}");
            diagnostics.Add(InOrder, "the story is " + Story);
        }
    }
}
