using ImrDocs.Declarations;
using ImrDocs.RichTexts;

namespace ImrDocs.Tests.Letters;

/// <summary>A letter that declares a language written from left to right.</summary>
[Letter("invitation", Language = "en")]
public sealed partial record Invitation
{
    [DataOnly]
    public required partial string Name { get; init; }

    [MinCount(1), DataOnly]
    public required partial IReadOnlyList<string> Guests { get; init; }

    [DataOnly]
    public required partial RichText Program { get; init; }

    [DataOnly]
    public required partial int Room { get; init; }

    [Url, DataOnly]
    public required partial string Site { get; init; }
}

/// <summary>The same in a language written from right to left.</summary>
[Letter("dawa", Language = "ar")]
public sealed partial record Dawa
{
    [DataOnly]
    public required partial string Name { get; init; }
}
