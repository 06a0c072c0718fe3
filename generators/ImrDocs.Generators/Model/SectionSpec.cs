using ImrDocs.Generators.Equality;

namespace ImrDocs.Generators.Model;

/// <summary>A section to emit.</summary>
/// <param name="Type">The record that declares it.</param>
/// <param name="Description">The summary of its documentation.</param>
/// <param name="Fields">The fields in declared order.</param>
/// <param name="Computed">The computed members in declared order.</param>
/// <param name="Stubs">
/// Wrongly declared fields, which are emitted just so far that the compiler has nothing to add.
/// </param>
/// <param name="Strays">
/// Required members that are no fields, which is reported; the compiler still wants them set.
/// </param>
/// <param name="Letter">The letter's name, or null when the section is none.</param>
/// <param name="Language">The language that the letter declares, or null when it declares none.</param>
internal sealed record SectionSpec(
    RecordSpec Type,
    string Description,
    EquatableArray<FieldSpec> Fields,
    EquatableArray<MemberSpec> Computed,
    EquatableArray<PropertySpec> Stubs,
    EquatableArray<string> Strays,
    string? Letter,
    string? Language
);
