using ImrDocs.Generators.Equality;

namespace ImrDocs.Generators.Model;

/// <summary>What the schema of a section says, wherever the section is declared.</summary>
/// <param name="Reference">The name by which any code can refer to the record, with <c>global::</c>.</param>
/// <param name="Name">The record's name.</param>
/// <param name="Description">The summary of its documentation.</param>
/// <param name="Fields">The fields in declared order, then the computed members.</param>
internal sealed record SectionOutline(
    string Reference,
    string Name,
    string Description,
    EquatableArray<FieldOutline> Fields
)
{
    public static SectionOutline Of(SectionSpec section) =>
        new(
            section.Type.Reference,
            section.Type.Name,
            section.Description,
            section
                .Fields.Select(static field => new FieldOutline(
                    field.Member,
                    field.IsRequired,
                    IsComputed: false,
                    field.Default?.Text
                ))
                .Concat(
                    section.Computed.Select(static member => new FieldOutline(
                        member,
                        IsRequired: false,
                        IsComputed: true,
                        Default: null
                    ))
                )
                .ToEquatableArray()
        );
}

/// <summary>What the schema of a field or computed member says.</summary>
/// <param name="Member">The member.</param>
/// <param name="IsRequired">Whether JSON must hold it.</param>
/// <param name="IsComputed">Whether it is computed.</param>
/// <param name="Default">The value that stands for an absent one, as an author writes it, or null.</param>
internal sealed record FieldOutline(MemberSpec Member, bool IsRequired, bool IsComputed, string? Default);
