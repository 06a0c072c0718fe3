using ImrDocs.Declarations;

namespace Contoso.Notices.Sections;

/// <summary>What the section says.</summary>
[Section]
public sealed partial record SectionName
{
    /// <summary>The text of the section.</summary>
    [Example("A sentence of the section.")]
    public required partial string Text { get; init; }
}
