using ImrDocs.Generators.Equality;

namespace ImrDocs.Generators.Model;

/// <summary>An enum to bind.</summary>
/// <param name="Name">The name without namespace.</param>
/// <param name="Reference">The name by which any code can refer to the enum, with <c>global::</c>.</param>
/// <param name="Binding">The name of the type to emit.</param>
/// <param name="Description">The summary of its documentation.</param>
/// <param name="Members">The members in declared order.</param>
internal sealed record EnumSpec(
    string Name,
    string Reference,
    string Binding,
    string Description,
    EquatableArray<EnumMemberSpec> Members
);

/// <summary>One member of an enum.</summary>
internal sealed record EnumMemberSpec(
    string Name,
    string Identifier,
    string WireName,
    string Label,
    string Description
);
