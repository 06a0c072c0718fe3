using ImrDocs.Generators.Diagnostics;

namespace ImrDocs.Generators.Model;

/// <summary>The name of a letter and the place where it is declared.</summary>
internal sealed record LetterNameSpec(string Name, string TypeName, LocationSpec Location);
