using ImrDocs.Declarations;
using ImrDocs.Diagnostics;

namespace ImrDocs.Tests.Letters;

/// <summary>A letter that holds a field of every type.</summary>
[Letter("notice")]
public sealed partial record Notice
{
    internal static readonly Rule NoLateReply = new("TST001", Severity.Warning, "The reply comes after the date");
    internal static readonly Rule NoGreeting = new("TST002", Severity.Error, "A notice without parts has a greeting");

    [DataOnly]
    public required partial string Name { get; init; }

    [DataOnly]
    public partial string? Greeting { get; init; }

    [MinCount(1), DataOnly]
    public required partial IReadOnlyList<string> Lines { get; init; }

    [DataOnly]
    public required partial DateOnly SentOn { get; init; }

    [DataOnly]
    public partial DateOnly? Reply { get; init; }

    [Range(0, 100), DataOnly]
    public required partial int Count { get; init; }

    [DataOnly]
    public partial decimal? Amount { get; init; }

    [DataOnly]
    public required partial bool IsUrgent { get; init; }

    [DataOnly]
    public required partial Tone Tone { get; init; }

    [DataOnly]
    public partial Part? Part { get; init; }

    [DataOnly]
    public partial IReadOnlyList<Part> Parts { get; init; }

    partial void CheckRules(DiagnosticBag diagnostics)
    {
        if (Reply < SentOn)
        {
            diagnostics.Add(NoLateReply, nameof(Reply), "the reply is dated before the notice");
        }

        if (Parts.Count == 0 && Greeting is null)
        {
            diagnostics.Add(NoGreeting, "the notice has neither parts nor a greeting");
        }
    }
}

/// <summary>A part of a notice.</summary>
[Section]
public sealed partial record Part
{
    [DataOnly]
    public required partial string Title { get; init; }

    [DataOnly]
    public partial int? Number { get; init; }
}

/// <summary>How a notice speaks.</summary>
public enum Tone
{
    /// <summary>As to a friend.</summary>
    Kind,

    /// <summary>As an office does.</summary>
    [WireName("by-the-book"), Label("By the book")]
    Formal,
}
