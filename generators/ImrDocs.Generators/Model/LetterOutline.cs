using ImrDocs.Generators.Equality;

namespace ImrDocs.Generators.Model;

/// <summary>
/// What templates see of a letter: its own section first, then all that can be reached from it, and the enums of all.
/// </summary>
/// <param name="Name">The letter's name.</param>
/// <param name="Language">The language that the letter declares; null where it declares none.</param>
/// <param name="Type">The record that declares it.</param>
/// <param name="Root">The reference of the letter's own section.</param>
/// <param name="Sections">The sections by reference.</param>
/// <param name="Enums">The enums by reference.</param>
internal sealed record LetterOutline(
    string Name,
    string? Language,
    RecordSpec Type,
    string Root,
    EquatableArray<SectionOutline> Sections,
    EquatableArray<EnumSpec> Enums
);
