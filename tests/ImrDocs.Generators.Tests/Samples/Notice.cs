using ImrDocs.Declarations;
using ImrDocs.Diagnostics;

namespace ImrDocs.Generators.Tests.Samples;

/// <summary>A letter with a field of every kind.</summary>
[Letter("notice")]
public sealed partial record Notice
{
    internal static Rule InOrder { get; } = new("TST0001", Severity.Error, "The dates are in order");

    /// <summary>The number of the case.</summary>
    [
        Label("Case Number"),
        Example("CM16-0213037"),
        Pattern(@"CM\d{2}-\d{7}", "CM, two digits, a hyphen, seven digits")
    ]
    public required partial string CaseNumber { get; init; }

    public required partial DateOnly Opened { get; init; }

    public partial DateOnly? Closed { get; init; }

    [Range(0, 10)]
    public required partial int Count { get; init; }

    public partial long? Total { get; init; }

    [Range(-5, 5)]
    public partial decimal? Share { get; init; }

    [Default(true)]
    public partial bool IsOpen { get; init; }

    [Default(UsState.NewYork)]
    public partial UsState State { get; init; }

    [Default("2016"), MinLength(2), MaxLength(4)]
    public partial string Edition { get; init; }

    [Sensitive]
    public partial string? Remark { get; init; }

    public partial Reviewer? Reviewer { get; init; }

    public partial IReadOnlyList<Reviewer> Others { get; init; }

    [MaxCount(2)]
    public partial IReadOnlyList<DateOnly>? Hearings { get; init; }

    public int Days => Closed is { } closed ? closed.DayNumber - Opened.DayNumber : 0;

    public string? RemarkLine => Remark is null ? null : " \n" + Remark;

    public IReadOnlyList<string> AllSpecialties => [.. Others.SelectMany(static o => o.Specialties)];

    public object Unsupported => this;

    partial void CheckRules(DiagnosticBag diagnostics)
    {
        if (Closed < Opened)
        {
            diagnostics.Add(InOrder, nameof(Closed), "closed before it was opened");
        }
    }
}
