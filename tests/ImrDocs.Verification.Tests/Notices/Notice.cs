using ImrDocs.Declarations;

namespace ImrDocs.Verification.Tests.Notices;

/// <summary>
/// A letter with what the determination has no need of: choices of several branches, patterns without an example,
/// numbers.
/// </summary>
[Letter("notice")]
public sealed partial record Notice
{
    /// <summary>The number of the notice.</summary>
    [Pattern("N-[0-9]{4}(/[A-Z]{2})?", "N, a hyphen, four digits")]
    public required partial string Number { get; init; }

    /// <summary>How far the matter has come.</summary>
    public required partial NoticeStatus Status { get; init; }

    /// <summary>Whether nothing follows.</summary>
    public required partial bool IsFinal { get; init; }

    /// <summary>Why the notice is sent.</summary>
    public partial string? Reason { get; init; }

    /// <summary>When an answer is due.</summary>
    public partial DateOnly? DueOn { get; init; }

    /// <summary>What it is about.</summary>
    [MinCount(1)]
    public required partial IReadOnlyList<NoticeLine> Lines { get; init; }

    /// <summary>Who gets a copy.</summary>
    public required partial IReadOnlyList<string> Copies { get; init; }
}

/// <summary>A thing that the notice is about.</summary>
[Section]
public sealed partial record NoticeLine
{
    /// <summary>What it is.</summary>
    public required partial string Text { get; init; }

    /// <summary>What it costs, in whole dollars.</summary>
    [Range(0, 1_000_000)]
    public required partial int Amount { get; init; }

    /// <summary>Whether it cannot wait.</summary>
    public required partial bool IsUrgent { get; init; }
}

/// <summary>How far a matter has come.</summary>
public enum NoticeStatus
{
    /// <summary>Nobody has seen it.</summary>
    Draft,

    /// <summary>It is under way.</summary>
    Open,

    /// <summary>It is done.</summary>
    Closed,

    /// <summary>It was a mistake.</summary>
    Void,
}
