using ImrDocs.Generators.Model;

namespace ImrDocs.Generators.Emit;

/// <summary>An enum and the name of the file that binds it.</summary>
internal sealed record EnumFile(string Name, EnumSpec Spec);
