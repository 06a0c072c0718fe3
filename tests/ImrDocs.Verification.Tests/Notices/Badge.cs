using ImrDocs.Declarations;

namespace ImrDocs.Verification.Tests.Notices;

/// <summary>A letter with a text that nobody can make up: its pattern looks ahead.</summary>
[Letter("badge")]
public sealed partial record Badge
{
    /// <summary>The code.</summary>
    [Pattern("(?=.*7)[0-9]{3}", "three digits, one of them a seven")]
    public required partial string Code { get; init; }
}
