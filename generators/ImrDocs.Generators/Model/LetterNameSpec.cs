using ImrDocs.Generators.Diagnostics;

namespace ImrDocs.Generators.Model;

/// <summary>The name of a letter, the language that it declares, and the place where it is declared.</summary>
internal sealed record LetterNameSpec(string Name, string? Language, string TypeName, LocationSpec Location);
