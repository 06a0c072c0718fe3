using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>A bracket or a quotation mark that is still open.</summary>
/// <param name="Character">The character.</param>
/// <param name="Origin">What writes it.</param>
internal sealed record OpenMark(char Character, TextOrigin Origin);
