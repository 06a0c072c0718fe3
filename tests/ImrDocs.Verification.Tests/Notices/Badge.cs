using ImrDocs.Declarations;

namespace ImrDocs.Verification.Tests.Notices;

/// <summary>A letter with a text that nobody can make up: its pattern names a category of Unicode.</summary>
[Letter("badge")]
public sealed partial record Badge
{
    /// <summary>The code.</summary>
    [Pattern(@"\p{Nd}{3}", "three digits")]
    public required partial string Code { get; init; }
}
