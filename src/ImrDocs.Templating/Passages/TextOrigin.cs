using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Passages;

/// <summary>What writes a character of a passage.</summary>
/// <param name="Step">The text or the printed value.</param>
/// <param name="Offset">The index of the character in the text; 0 for a value.</param>
internal readonly record struct TextOrigin(FlowStep Step, int Offset);
