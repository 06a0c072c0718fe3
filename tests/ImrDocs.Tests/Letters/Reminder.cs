using ImrDocs.Declarations;

namespace ImrDocs.Tests.Letters;

/// <summary>A letter in a language that is written from right to left.</summary>
[Letter("reminder", Language = "he")]
public sealed partial record Reminder
{
    /// <summary>Who is reminded.</summary>
    [DataOnly]
    public required partial string Name { get; init; }
}
