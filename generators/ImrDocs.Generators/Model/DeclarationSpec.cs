using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Equality;

namespace ImrDocs.Generators.Model;

/// <summary>All that one declared section says: what to emit, the enums it needs, and what is wrong with it.</summary>
/// <param name="Section">The section, or null when nothing can be emitted for it.</param>
/// <param name="Enums">The enums of its fields and computed members.</param>
/// <param name="Foreign">The sections of other assemblies that it holds.</param>
/// <param name="Diagnostics">What is wrong.</param>
/// <param name="Letter">The letter's name and where it stands, to find a name that is used twice.</param>
/// <remarks>
/// This and all records of this folder are immutable, compare by value, and hold neither symbols nor syntax: on that
/// the incremental caching rests.
/// </remarks>
internal sealed record DeclarationSpec(
    SectionSpec? Section,
    EquatableArray<EnumSpec> Enums,
    EquatableArray<SectionOutline> Foreign,
    EquatableArray<DiagnosticSpec> Diagnostics,
    LetterNameSpec? Letter
);
