using ImrDocs.Declarations;

namespace ImrDocs.Import.Tests;

/// <summary>A letter whose templates say the same for each case.</summary>
[Letter("plain")]
public sealed partial record PlainLetter
{
    /// <summary>No template prints it.</summary>
    [DataOnly]
    public partial string? Note { get; init; }
}
