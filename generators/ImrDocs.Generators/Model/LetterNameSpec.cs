using ImrDocs.Generators.Diagnostics;

namespace ImrDocs.Generators.Model;

/// <summary>The name of a letter, its language, and the place where it is declared.</summary>
internal sealed record LetterNameSpec(string Name, string Language, string TypeName, LocationSpec Location);
