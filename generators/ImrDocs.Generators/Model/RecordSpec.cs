using ImrDocs.Generators.Equality;

namespace ImrDocs.Generators.Model;

/// <summary>Where a record is declared.</summary>
/// <param name="Namespace">The namespace, escaped for C#; empty for the global one.</param>
/// <param name="Containers">The types around it, from the outermost, as <c>class Outer</c>.</param>
/// <param name="Name">The record's name as metadata holds it.</param>
/// <param name="Identifier">The record's name, escaped for C#.</param>
/// <param name="FullName">Namespace, containers and name, joined by dots and not escaped.</param>
/// <param name="Reference">The name by which any code can refer to the record, with <c>global::</c>.</param>
internal sealed record RecordSpec(
    string Namespace,
    EquatableArray<string> Containers,
    string Name,
    string Identifier,
    string FullName,
    string Reference
);
