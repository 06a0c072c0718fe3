namespace ImrDocs.Generators.Model;

/// <summary>What templates see of a section, wherever it is declared.</summary>
/// <param name="Reference">The name by which any code can refer to the record, with <c>global::</c>.</param>
/// <param name="Name">The record's name.</param>
/// <param name="Fields">The fields in declared order, then the computed members.</param>
internal sealed record SectionOutline(string Reference, string Name, EquatableArray<FieldOutline> Fields)
{
    public static SectionOutline Of(SectionSpec section) =>
        new(
            section.Type.Reference,
            section.Type.Name,
            section
                .Fields.Select(static field => new FieldOutline(field.Member, field.IsRequired, IsComputed: false))
                .Concat(
                    section.Computed.Select(static member => new FieldOutline(
                        member,
                        IsRequired: false,
                        IsComputed: true
                    ))
                )
                .ToEquatableArray()
        );
}

/// <summary>What templates see of a field or computed member.</summary>
internal sealed record FieldOutline(MemberSpec Member, bool IsRequired, bool IsComputed);
