using ImrDocs.Templating.Schema;

namespace ImrDocs.CommandLine.Fields;

/// <summary>A section with the fields through which a template reaches it.</summary>
/// <param name="Section">The section.</param>
/// <param name="Where">Where it is found: <c>each of 'items'</c>.</param>
internal sealed record SectionPlace(SectionSchema Section, string Where);
